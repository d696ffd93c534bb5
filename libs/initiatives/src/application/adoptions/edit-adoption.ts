import { Injectable } from '@nestjs/common';
import type { Author } from '#history';
import { authorOf, ReadOrganisations } from '#organisations';
import { DomainError, parseChanges, Transaction, type Viewer } from '#platform';
import { type AdoptionChanges, adoptionChanges } from '../../domain/adoptions/adoption-changes.js';
import {
  ADOPTION_INVALID,
  ADOPTION_NOT_FOUND,
  ADOPTION_STALE,
} from '../../domain/adoptions/adoption.errors.js';
import type { StoredAdoption } from '../../domain/adoptions/stored-adoption.js';
import { AdoptionStore } from '../../persistence/adoption-store.js';
import { KeepAdoptionChange } from './keep-adoption-change.js';
import { ReadOwnAdoptions } from './read-own-adoptions.js';

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

export interface AdoptionEdit {
  readonly id: string;
  /** The version that the editor looked at. */
  readonly version: number;
  readonly changes: AdoptionChanges & { readonly withdrawn?: true };
}

/** Changes what an organisation tells of taking an initiative over, or withdraws it. */
@Injectable()
export class EditAdoption {
  constructor(
    private readonly transaction: Transaction,
    private readonly adoptions: AdoptionStore,
    private readonly organisations: ReadOrganisations,
    private readonly own: ReadOwnAdoptions,
    private readonly keep: KeepAdoptionChange,
  ) {}

  /**
   * @throws DomainError `ADOPTION.NOT_FOUND`, `ACCESS.FORBIDDEN`, `ADOPTION.INVALID`, `ADOPTION.EXISTS`, `ADOPTION.STALE` (conflict,
   *   with both versions in its details); nothing is saved then
   */
  execute({ id, version, changes }: AdoptionEdit, viewer: Viewer): Promise<StoredAdoption> {
    return this.transaction.run(async () => {
      const { held, author } = await this.lock(id, viewer, false);
      const { withdrawn, ...plain } = changes;
      const wanted = parseChanges(adoptionChanges, plain, ADOPTION_INVALID);
      if (held.version !== version) {
        const { stage, as, outcome, reason, note } = await this.own.get(id);
        const current = { version: held.version, stage, as: as?.slug ?? null, outcome, reason, note };
        throw new DomainError(ADOPTION_STALE, 'conflict', { current, yours: { version, ...changes } });
      }
      return this.keep.execute(held, { ...wanted, withdrawn }, author);
    });
  }

  /** Undoes a withdrawal. @throws DomainError `ADOPTION.NOT_FOUND` also for one that stands, `ACCESS.FORBIDDEN` */
  takeBack(id: string, viewer: Viewer): Promise<StoredAdoption> {
    return this.transaction.run(async () => {
      const { held, author } = await this.lock(id, viewer, true);
      return this.keep.execute(held, { withdrawn: false }, author);
    });
  }

  private async lock(
    id: string,
    viewer: Viewer,
    withdrawn: boolean,
  ): Promise<{ held: StoredAdoption; author: Author }> {
    const held = UUID.test(id) ? await this.adoptions.lockById(id) : null;
    const active = await this.organisations.refs(held ? [held.organisationId] : []);
    if (!held || active.size === 0 || held.withdrawn !== withdrawn) {
      throw new DomainError(ADOPTION_NOT_FOUND, 'not-found', { id });
    }
    return { held, author: authorOf(viewer, held.organisationId) };
  }
}

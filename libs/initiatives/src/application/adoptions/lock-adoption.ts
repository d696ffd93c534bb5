import { Injectable } from '@nestjs/common';
import type { Author } from '#history';
import { authorOf, ReadOrganisations } from '#organisations';
import { DomainError, mayEdit, type Viewer } from '#platform';
import { ADOPTION_NOT_FOUND } from '../../domain/adoptions/adoption.errors.js';
import type { StoredAdoption } from '../../domain/adoptions/stored-adoption.js';
import { AdoptionStore } from '../../persistence/adoption-store.js';

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** An adoption, and as whom somebody changes it. */
export interface HeldAdoption {
  readonly held: StoredAdoption;
  readonly author: Author;
}

/** Reads an adoption that is about to change; whoever else would change it waits. Only inside a transaction. */
@Injectable()
export class LockAdoption {
  constructor(
    private readonly adoptions: AdoptionStore,
    private readonly organisations: ReadOrganisations,
  ) {}

  /**
   * @param withdrawn whether one that was withdrawn is meant, or one that stands
   * @throws DomainError `ADOPTION.NOT_FOUND`, `ACCESS.FORBIDDEN`
   */
  async execute(id: string, viewer: Viewer, withdrawn = false): Promise<HeldAdoption> {
    const held = UUID.test(id) ? await this.adoptions.lockById(id) : null;
    return this.checked(id, held, viewer, withdrawn);
  }

  /** One that stands, for whoever only looks at it: nobody waits. @throws DomainError as `execute` */
  async withoutLock(id: string, viewer: Viewer): Promise<HeldAdoption> {
    const held = UUID.test(id) ? await this.adoptions.byId(id) : null;
    return this.checked(id, held, viewer, false);
  }

  private async checked(
    id: string,
    held: StoredAdoption | null | undefined,
    viewer: Viewer,
    withdrawn: boolean,
  ): Promise<HeldAdoption> {
    const active = await this.organisations.refs(held ? [held.organisationId] : []);
    // Of one that was withdrawn others are not even told that there was one.
    const isSeen = held && (!held.withdrawn || mayEdit(viewer, held.organisationId));
    if (!isSeen || active.size === 0 || held.withdrawn !== withdrawn) {
      throw new DomainError(ADOPTION_NOT_FOUND, 'not-found', { id });
    }
    return { held, author: authorOf(viewer, held.organisationId) };
  }
}

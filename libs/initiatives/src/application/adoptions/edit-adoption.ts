import { Injectable } from '@nestjs/common';
import type { EditedEntry } from '#organisations';
import { DomainError, parseChanges, Transaction, type Viewer } from '#platform';
import { type AdoptionChanges, adoptionChanges } from '../../domain/adoptions/adoption-changes.js';
import { ADOPTION_INVALID, ADOPTION_STALE } from '../../domain/adoptions/adoption.errors.js';
import { ReadInitiatives } from '../read-initiatives.js';
import { ApplyAdoptionChanges } from './apply-adoption-changes.js';
import { KeepAdoptionChange } from './keep-adoption-change.js';
import { LockAdoption } from './lock-adoption.js';

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
    private readonly lock: LockAdoption,
    private readonly apply: ApplyAdoptionChanges,
    private readonly initiatives: ReadInitiatives,
    private readonly keep: KeepAdoptionChange,
  ) {}

  /**
   * @throws DomainError `ADOPTION.NOT_FOUND`, `ACCESS.FORBIDDEN`, `ADOPTION.INVALID`, `ADOPTION.EXISTS`, `ADOPTION.STALE` (conflict,
   *   with both versions in its details); nothing is saved then
   */
  execute({ id, version, changes }: AdoptionEdit, viewer: Viewer): Promise<EditedEntry> {
    return this.transaction.run(async () => {
      const { held, author } = await this.lock.execute(id, viewer);
      const { withdrawn, ...plain } = changes;
      const wanted = parseChanges(adoptionChanges, plain, ADOPTION_INVALID);
      if (held.version !== version) {
        const { stage, as, outcome, reason, note } = held;
        const became = as && (await this.initiatives.refs([as])).get(as)?.slug;
        const current = { version: held.version, stage, as: became ?? null, outcome, reason, note };
        throw new DomainError(ADOPTION_STALE, 'conflict', { current, yours: { version, ...changes } });
      }
      if (withdrawn) return this.keep.execute(held, { ...held, withdrawn }, author);
      const latest = await this.keep.latestOf(held, author);
      return this.keep.execute(held, await this.apply.execute(latest, wanted), author);
    });
  }

  /** Undoes a withdrawal. @throws DomainError `ADOPTION.NOT_FOUND` also for one that stands, `ACCESS.FORBIDDEN` */
  takeBack(id: string, viewer: Viewer): Promise<EditedEntry> {
    return this.transaction.run(async () => {
      const { held, author } = await this.lock.execute(id, viewer, true);
      const latest = await this.keep.latestOf(held, author);
      return this.keep.execute(held, { ...latest, withdrawn: false }, author);
    });
  }
}

import { Injectable } from '@nestjs/common';
import { DomainError, parseChanges, Transaction, type Viewer } from '#platform';
import { changedRelation, checkPeriod } from '../../domain/relations/changed-relation.js';
import { type RelationChanges, relationChanges } from '../../domain/relations/relation-changes.js';
import { RELATION_INVALID, RELATION_STALE } from '../../domain/relations/relation.errors.js';
import type { StoredRelation } from '../../domain/relations/stored-relation.js';
import type { EditedEntry } from '../entries/keep-entry.js';
import { CheckLineage } from './check-lineage.js';
import { KeepRelationChange } from './keep-relation-change.js';
import { LockRelation } from './lock-relation.js';

export interface RelationEdit {
  readonly id: string;
  /** The version that the editor looked at. */
  readonly version: number;
  readonly changes: RelationChanges & { readonly withdrawn?: true };
}

/** Changes what is said of a relation, or withdraws it, on behalf of the end that told it. */
@Injectable()
export class EditRelation {
  constructor(
    private readonly transaction: Transaction,
    private readonly lock: LockRelation,
    private readonly lineage: CheckLineage,
    private readonly keep: KeepRelationChange,
  ) {}

  /**
   * @throws DomainError `RELATION.NOT_FOUND`, `ACCESS.FORBIDDEN`, `RELATION.INVALID`, `RELATION.STALE` (conflict, with both versions in
   *   its details); nothing is saved then
   */
  execute({ id, version, changes }: RelationEdit, viewer: Viewer): Promise<EditedEntry> {
    return this.transaction.run(async () => {
      const { held, author } = await this.lock.execute(id, viewer);
      const { withdrawn, ...plain } = changes;
      const wanted = parseChanges(relationChanges, plain, RELATION_INVALID);
      if (held.version !== version) throw stale(held, { version, ...changes });
      if (withdrawn) return this.keep.execute(held, { ...held, withdrawn }, author);
      const latest = await this.keep.latestOf(held, author);
      return this.keep.execute(held, changedRelation(latest, wanted), author);
    });
  }

  /** Undoes a withdrawal. @throws DomainError `RELATION.NOT_FOUND` also for one that stands, `ACCESS.FORBIDDEN` */
  takeBack(id: string, viewer: Viewer): Promise<EditedEntry> {
    return this.transaction.run(async () => {
      const { held, author } = await this.lock.execute(id, viewer, true);
      await this.lineage.execute(held);
      const latest = await this.keep.latestOf(held, author);
      checkPeriod(latest);
      return this.keep.execute(held, { ...latest, withdrawn: false }, author);
    });
  }
}

function stale({ version, text, from, until }: StoredRelation, yours: object): DomainError {
  const current = { version, text, from_date: from, until_date: until };
  return new DomainError(RELATION_STALE, 'conflict', { current, yours });
}

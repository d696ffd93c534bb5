import { Injectable } from '@nestjs/common';
import { GetStateAt, withoutPaths } from '#history';
import { Transaction, type Viewer } from '#platform';
import { changedRelation } from '../../domain/relations/changed-relation.js';
import { toldPaths } from '../../domain/relations/relation-view.js';
import { RELATION_RECORD } from '../../domain/relations/stored-relation.js';
import type { EditedEntry } from '../entries/keep-entry.js';
import { KeepRelationChange } from './keep-relation-change.js';
import { LockRelation } from './lock-relation.js';

/** Who is tied to whom, as what, and whether it stands, is not taken back. */
const KEPT = ['by', 'to', 'kind', 'withdrawn'];

/** Takes a relation back to what it was when a revision had been made. That is a change like others: a new revision. */
@Injectable()
export class RestoreRelation {
  constructor(
    private readonly transaction: Transaction,
    private readonly lock: LockRelation,
    private readonly history: GetStateAt,
    private readonly keep: KeepRelationChange,
  ) {}

  /** @throws DomainError `RELATION.NOT_FOUND`, `REVISION.NOT_FOUND`, `ACCESS.FORBIDDEN`, `RELATION.INVALID` */
  execute(id: string, revision: number, viewer: Viewer): Promise<EditedEntry> {
    return this.transaction.run(async () => {
      const { held, author } = await this.lock.execute(id, viewer);
      const then = await this.history.execute(RELATION_RECORD, held.id, revision);
      const after = changedRelation(held, toldPaths(withoutPaths(then, KEPT)));
      return this.keep.execute(held, after, author, revision);
    });
  }
}

import { Injectable } from '@nestjs/common';
import { GetStateAt, withoutPaths } from '#history';
import type { EditedEntry } from '#organisations';
import { Transaction, type Viewer } from '#platform';
import { ADOPTION_RECORD } from '../../domain/adoptions/stored-adoption.js';
import { KeepAdoptionChange } from './keep-adoption-change.js';
import { LockAdoption } from './lock-adoption.js';

/** What an adoption is of, and whether it stands, is not taken back. */
const KEPT = ['initiative', 'organisation', 'withdrawn'];

/** Takes an adoption back to what it was when a revision had been made. That is a change like others: a new revision. */
@Injectable()
export class RestoreAdoption {
  constructor(
    private readonly transaction: Transaction,
    private readonly lock: LockAdoption,
    private readonly history: GetStateAt,
    private readonly keep: KeepAdoptionChange,
  ) {}

  /** @throws DomainError `ADOPTION.NOT_FOUND`, `REVISION.NOT_FOUND`, `ACCESS.FORBIDDEN`, `ADOPTION.EXISTS` */
  execute(id: string, revision: number, viewer: Viewer): Promise<EditedEntry> {
    return this.transaction.run(async () => {
      const { held, author } = await this.lock.execute(id, viewer);
      const then = await this.history.execute(ADOPTION_RECORD, held.id, revision);
      return this.keep.execute(held, { ...held, ...withoutPaths(then, KEPT) }, author, revision);
    });
  }
}

import { Injectable } from '@nestjs/common';
import { GetStateAt, withoutPaths } from '#history';
import type { EditedEntry } from '#organisations';
import { Transaction, type Viewer } from '#platform';
import { STATEMENT_RECORD } from '../../domain/editing/statement-history.js';
import { KeepStatementChange } from './keep-statement-change.js';
import { LockStatement } from './lock-statement.js';

/** Who speaks, and whether it stands, is not taken back. */
const KEPT = ['by', 'withdrawn'];

/** Takes a statement back to what it was when a revision had been made. That is a change like others: a new revision. */
@Injectable()
export class RestoreStatement {
  constructor(
    private readonly transaction: Transaction,
    private readonly lock: LockStatement,
    private readonly history: GetStateAt,
    private readonly keep: KeepStatementChange,
  ) {}

  /** @throws DomainError `STATEMENT.NOT_FOUND`, `REVISION.NOT_FOUND`, `ACCESS.FORBIDDEN` */
  execute(slug: string, revision: number, viewer: Viewer): Promise<EditedEntry> {
    return this.transaction.run(async () => {
      const { held, author } = await this.lock.execute(slug, viewer);
      const then = await this.history.execute(STATEMENT_RECORD, held.id, revision);
      return this.keep.execute(held, { ...held, ...withoutPaths(then, KEPT) }, author, revision);
    });
  }
}

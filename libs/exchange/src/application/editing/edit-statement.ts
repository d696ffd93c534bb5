import { Injectable } from '@nestjs/common';
import type { EditedEntry } from '#organisations';
import { DomainError, parseChanges, Transaction, type Viewer } from '#platform';
import { type StatementChanges, statementChanges } from '../../domain/editing/statement-changes.js';
import type { Statement } from '../../domain/statement.js';
import { STATEMENT_INVALID, STATEMENT_STALE } from '../../domain/statement.errors.js';
import { KeepStatementChange } from './keep-statement-change.js';
import { LockStatement } from './lock-statement.js';
import { ReadEditable } from './read-editable.js';
import { ResolveStatementChanges } from './resolve-statement-changes.js';

export interface StatementEdit {
  readonly slug: string;
  /** The version that the editor looked at. */
  readonly version: number;
  readonly changes: StatementChanges;
}

/** Changes a statement on behalf of somebody who may: row, revision and news in one commit. */
@Injectable()
export class EditStatement {
  constructor(
    private readonly transaction: Transaction,
    private readonly lock: LockStatement,
    private readonly resolve: ResolveStatementChanges,
    private readonly editable: ReadEditable,
    private readonly keep: KeepStatementChange,
  ) {}

  /**
   * @throws DomainError `STATEMENT.NOT_FOUND`, `ACCESS.FORBIDDEN`, `STATEMENT.INVALID`, `STATEMENT.STALE` (conflict, with both
   *   versions in its details); nothing is saved then
   */
  execute({ slug, version, changes }: StatementEdit, viewer: Viewer): Promise<EditedEntry> {
    return this.transaction.run(async () => {
      const { held, author } = await this.lock.execute(slug, viewer);
      const wanted = parseChanges(statementChanges, changes, STATEMENT_INVALID);
      await this.checkVersion(held, version, wanted);
      const latest = await this.keep.latestOf(held, author);
      return this.keep.execute(held, await this.resolve.execute(latest, wanted), author);
    });
  }

  /** Takes it out of the directory; its history stays. @throws DomainError as above */
  withdraw(slug: string, version: number, viewer: Viewer): Promise<EditedEntry> {
    return this.transaction.run(async () => {
      const { held, author } = await this.lock.execute(slug, viewer);
      await this.checkVersion(held, version, { withdrawn: true });
      return this.keep.execute(held, { ...held, withdrawn: true }, author);
    });
  }

  /** Undoes that. @throws DomainError `STATEMENT.NOT_FOUND` also for one that stands, `ACCESS.FORBIDDEN` */
  takeBack(slug: string, viewer: Viewer): Promise<EditedEntry> {
    return this.transaction.run(async () => {
      const { held, author } = await this.lock.execute(slug, viewer, true);
      const latest = await this.keep.latestOf(held, author);
      return this.keep.execute(held, { ...latest, withdrawn: false }, author);
    });
  }

  private async checkVersion(held: Statement, version: number, yours: object): Promise<void> {
    if (held.version === version) return;
    const current = await this.editable.one(held);
    throw new DomainError(STATEMENT_STALE, 'conflict', { current, yours: { version, ...yours } });
  }
}

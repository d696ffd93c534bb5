import { Injectable } from '@nestjs/common';
import { KeepVersion } from '#history';
import { HoldBack, KeepEntry } from '#organisations';
import { STATEMENT_ENTRY } from '../../domain/editing/statement-entry.js';
import type { Statement } from '../../domain/statement.js';
import { KeepStatements } from '../keep-statements.js';
import { CheckStatement } from './check-statement.js';

/** Writes a changed statement with its revision and the news. Only inside a transaction that holds it. */
@Injectable()
export class KeepStatementChange extends KeepEntry<Statement> {
  constructor(
    versions: KeepVersion,
    holdBack: HoldBack,
    private readonly statements: KeepStatements,
    private readonly judge: CheckStatement,
  ) {
    super(STATEMENT_ENTRY, versions, holdBack);
  }

  /** @throws DomainError `STATEMENT.INVALID` where it names what is gone by now */
  protected check(held: Statement, after: Statement): Promise<void> {
    return this.judge.execute(held, after);
  }

  protected write(_held: Statement, row: Statement): Promise<void> {
    return this.statements.execute([{ ...row, shown: !row.withdrawn }]);
  }
}

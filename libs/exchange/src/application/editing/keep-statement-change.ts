import { Injectable } from '@nestjs/common';
import { type Author, KeepVersion } from '#history';
import { HoldBack } from '#organisations';
import { heldVersion, historyOf, STATEMENT_RECORD } from '../../domain/editing/statement-history.js';
import type { Statement } from '../../domain/statement.js';
import { KeepStatements } from '../keep-statements.js';
import { CheckStatement } from './check-statement.js';

/** What saving did; without a change nothing is written. */
export interface EditedStatement {
  readonly id: string;
  readonly slug: string;
  readonly version: number;
  /** Id of the change that has to be approved first: what is shown is as it was. */
  readonly pending: string | null;
}

/** Writes a changed statement with its revision and the news. Only inside a transaction that holds it. */
@Injectable()
export class KeepStatementChange {
  constructor(
    private readonly versions: KeepVersion,
    private readonly statements: KeepStatements,
    private readonly holdBack: HoldBack,
    private readonly check: CheckStatement,
  ) {}

  /** As its author last left it: with what of theirs still waits for approval. */
  async latestOf(held: Statement, author: Author): Promise<Statement> {
    const record = { organisationId: held.by, recordKind: STATEMENT_RECORD, recordId: held.id };
    return { ...held, ...(await this.holdBack.openOf(record, author)) };
  }

  /**
   * @param held a new one has version 0
   * @param restored the version to which it is taken back, if that is what happens
   */
  async execute(
    held: Statement,
    after: Statement,
    author: Author,
    restored: number | null = null,
  ): Promise<EditedStatement> {
    const { id, slug, version, by } = held;
    const waits = await this.holdBack.execute(by, heldVersion(held), historyOf(after), author);
    return waits ? { id, slug, version, ...waits } : this.save(held, after, author, restored);
  }

  /** What was approved. @throws DomainError `STATEMENT.INVALID` where it names what is gone by now */
  async approve(held: Statement, after: Statement, author: Author): Promise<void> {
    await this.check.execute(held, after);
    await this.save(held, after, author, null);
  }

  private async save(
    held: Statement,
    after: Statement,
    author: Author,
    restored: number | null,
  ): Promise<EditedStatement> {
    const kept = await this.versions.execute(heldVersion(held), historyOf(after), author, restored);
    const { id, slug } = held;
    if (!kept) return { id, slug, version: held.version, pending: null };
    const { version, provenance } = kept;
    await this.statements.execute([{ ...after, version, provenance, shown: !after.withdrawn }]);
    return { id, slug, version, pending: null };
  }
}

import { Injectable } from '@nestjs/common';
import { type ImportedChange, RecordImports } from '#history';
import { Outbox } from '#platform';
import { STATEMENT_CHANGED } from '../domain/exchange.event.js';
import type { Statement } from '../domain/statement.js';
import { StatementStore } from '../persistence/statement-store.js';

/** Stores changed statements with their news. */
@Injectable()
export class KeepStatements {
  constructor(
    private readonly statements: StatementStore,
    private readonly imports: RecordImports,
    private readonly outbox: Outbox,
  ) {}

  /** To be called inside a transaction. */
  async execute(changed: readonly Statement[], imported: readonly ImportedChange[] = []): Promise<void> {
    await this.statements.save(changed);
    await this.imports.execute(imported);
    await this.outbox.append(changed.map(({ id }) => ({ event: STATEMENT_CHANGED, subject: id })));
  }
}

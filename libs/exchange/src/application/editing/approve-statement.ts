import { Injectable } from '@nestjs/common';
import type { FieldValues, Tellers } from '#history';
import { ApprovableKinds, ApproveEntry } from '#organisations';
import { STATEMENT_ENTRY } from '../../domain/editing/statement-entry.js';
import type { Statement } from '../../domain/statement.js';
import { StatementStore } from '../../persistence/statement-store.js';
import { KeepStatementChange } from './keep-statement-change.js';
import { LockStatement } from './lock-statement.js';
import { TellStatement } from './tell-statement.js';

/** How changes of statements, and new ones, are approved. */
@Injectable()
export class ApproveStatement extends ApproveEntry<Statement> {
  constructor(
    kinds: ApprovableKinds,
    statements: StatementStore,
    lock: LockStatement,
    keep: KeepStatementChange,
    private readonly tell: TellStatement,
  ) {
    super(kinds, STATEMENT_ENTRY, statements, lock, keep);
  }

  titlesOf(values: readonly FieldValues[]): string[] {
    return values.map(({ summary, quote }) => String(summary ?? quote ?? '').split('\n')[0]!);
  }

  override tellers(values: readonly FieldValues[]): Promise<Tellers> {
    return this.tell.titled(values);
  }
}

import { Injectable } from '@nestjs/common';
import type { FieldValues, Tellers } from '#history';
import {
  ApprovableKind,
  ApprovableKinds,
  type ApprovableRecord,
  NOT_YET,
  type PendingChange,
} from '#organisations';
import { historyOf, STATEMENT_RECORD } from '../../domain/editing/statement-history.js';
import type { Statement } from '../../domain/statement.js';
import { StatementStore } from '../../persistence/statement-store.js';
import { KeepStatementChange } from './keep-statement-change.js';
import { LockStatement } from './lock-statement.js';
import { TellStatement } from './tell-statement.js';

/** How changes of statements, and new ones, are approved. */
@Injectable()
export class ApproveStatement extends ApprovableKind {
  readonly kind = STATEMENT_RECORD;

  constructor(
    kinds: ApprovableKinds,
    private readonly statements: StatementStore,
    private readonly lock: LockStatement,
    private readonly keep: KeepStatementChange,
    private readonly tell: TellStatement,
  ) {
    super();
    kinds.add(this);
  }

  async read(ids: readonly string[]): Promise<Map<string, ApprovableRecord>> {
    return new Map((await this.statements.byIds(ids)).map((one) => [one.id, recordOf(one)]));
  }

  /** @throws DomainError `STATEMENT.NOT_FOUND` */
  async hold(change: PendingChange): Promise<ApprovableRecord> {
    const held = await this.lock.forApproval(change);
    return held.version === 0 ? NOT_YET : recordOf(held);
  }

  /** @throws DomainError `STATEMENT.INVALID` where it names what is gone by now */
  async apply(change: PendingChange): Promise<void> {
    const { accountId, after } = change;
    const held = await this.lock.forApproval(change);
    await this.keep.approve(held, { ...held, ...after }, { accountId, role: 'editor' });
  }

  titleOf({ summary, quote }: FieldValues): string {
    return String(summary ?? quote ?? '').split('\n')[0]!;
  }

  override tellers(values: readonly FieldValues[]): Promise<Tellers> {
    return this.tell.titled(values);
  }
}

function recordOf(statement: Statement): ApprovableRecord {
  const { slug, version } = statement;
  return { slug, version, fields: historyOf(statement) };
}

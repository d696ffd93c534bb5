import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';
import type { ChangedRecord, PendingChange } from '../domain/approval/pending-change.js';
import type { Decision } from '../domain/decision.js';
import type { WaitingKey } from './submission-store.js';

const FIELDS = `id, organisation_id as "organisationId", record_kind as "recordKind", record_id as "recordId",
  account_id as "accountId", before, after, scopes, state, created_at as "createdAt", decided_at as "decidedAt", reason`;

/** For a curator of $1, where there is still somebody to whom it would be done: others would fill pages that show nothing. */
const WAITS = `state = 'open' and ($1::text is null or $1 = any(scopes))
         and exists (select from organisations o where o.id = organisation_id and o.status = 'active')`;

@Injectable()
export class PendingChangeStore {
  constructor(private readonly transaction: Transaction) {}

  async find(id: string): Promise<PendingChange | null> {
    const [found] = await this.transaction.query<PendingChange>(
      `select ${FIELDS} from pending_changes where id = $1`,
      [id],
    );
    return found ?? null;
  }

  /** Like `find`, and until the end of the transaction nobody else decides about it or goes on with it. */
  async lock(id: string): Promise<PendingChange | null> {
    const [found] = await this.transaction.query<PendingChange>(
      `select ${FIELDS} from pending_changes where id = $1 for update`,
      [id],
    );
    return found ?? null;
  }

  /** What waits of a record. */
  async openOf(
    { organisationId, recordKind, recordId }: ChangedRecord,
    accountId: string,
  ): Promise<PendingChange | null> {
    const [found] = await this.transaction.query<PendingChange>(
      `select ${FIELDS} from pending_changes
       where organisation_id = $1 and account_id = $2 and record_kind = $3 and record_id = $4 and state = 'open'`,
      [organisationId, accountId, recordKind, recordId],
    );
    return found ?? null;
  }

  /** Whosever organisation it is. Locked: a new record is held by nothing else. */
  async openOfRecord(recordKind: string, recordId: string, accountId: string): Promise<PendingChange | null> {
    const [found] = await this.transaction.query<PendingChange>(
      `select ${FIELDS} from pending_changes
       where record_kind = $1 and record_id = $2 and account_id = $3 and state = 'open' for update`,
      [recordKind, recordId, accountId],
    );
    return found ?? null;
  }

  openOfKind(organisationId: string, recordKind: string, accountId: string): Promise<PendingChange[]> {
    return this.transaction.query(
      `select ${FIELDS} from pending_changes
       where organisation_id = $1 and account_id = $2 and record_kind = $3 and state = 'open' order by created_at, id`,
      [organisationId, accountId, recordKind],
    );
  }

  /** Those that are open, and the last ones decided, the newest first. */
  ofOrganisation(organisationId: string, limit: number): Promise<PendingChange[]> {
    return this.transaction.query(
      `select ${FIELDS} from pending_changes where organisation_id = $1
       order by state <> 'open', coalesce(decided_at, created_at) desc, id limit $2`,
      [organisationId, limit],
    );
  }

  /**
   * Makes it, or replaces what its editor wanted so far, which keeps its place in the queue. What somebody looked at goes by its id: with
   * other content it gets another one, so that nobody approves what they never saw.
   */
  async save(change: PendingChange): Promise<PendingChange> {
    const { id, organisationId, recordKind, recordId, accountId, before, after, scopes, createdAt } = change;
    const [was, is] = [before, after].map((values) => JSON.stringify(values));
    const [saved] = await this.transaction.query<PendingChange>(
      `insert into pending_changes
         (id, organisation_id, record_kind, record_id, account_id, before, after, scopes, state, created_at)
       values ($1, $2, $3, $4, $5, $6::jsonb, $7::jsonb, $8, 'open', $9)
       on conflict (organisation_id, account_id, record_kind, record_id) where state = 'open' do update
       set id = case when pending_changes.after = excluded.after then pending_changes.id else excluded.id end,
         before = excluded.before, after = excluded.after, scopes = excluded.scopes
       returning ${FIELDS}`,
      [id, organisationId, recordKind, recordId, accountId, was, is, scopes, createdAt],
    );
    return saved!;
  }

  async decide(id: string, { state, by, at, reason }: Decision): Promise<void> {
    await this.transaction.query(
      `update pending_changes set state = $2, decided_by = $3, decided_at = $4, reason = $5 where id = $1`,
      [id, state, by, at, reason],
    );
  }

  /** Of two who announce it at once, one gets it. */
  async announce(id: string): Promise<PendingChange | null> {
    const [found] = await this.transaction.query<PendingChange>(
      `update pending_changes set announced_at = now()
       where id = $1 and state = 'open' and announced_at is null returning ${FIELDS}`,
      [id],
    );
    return found ?? null;
  }

  /** Of organisations that are there, the oldest first. @param curated part of the directory, null for all of it */
  waiting(curated: string | null, after: WaitingKey | null, limit: number): Promise<PendingChange[]> {
    return this.transaction.query(
      `select ${FIELDS} from pending_changes
       where ${WAITS}
         and ($2::timestamptz is null or (created_at, id) > ($2, $3::uuid))
       order by created_at, id limit $4`,
      [curated, after?.[0] ?? null, after?.[1] ?? null, limit],
    );
  }

  async countWaiting(curated: string | null): Promise<number> {
    const [row] = await this.transaction.query<{ count: number }>(
      `select count(*)::int as count from pending_changes
       where ${WAITS}`,
      [curated],
    );
    return row?.count ?? 0;
  }
}

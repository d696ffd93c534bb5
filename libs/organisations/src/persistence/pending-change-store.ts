import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';
import type { PendingChange } from '../domain/approval/pending-change.js';
import type { Decision } from '../domain/decision.js';
import type { WaitingKey } from './submission-store.js';

const FIELDS = `id, organisation_id as "organisationId", account_id as "accountId", before, after, scopes, state,
  created_at as "createdAt", decided_at as "decidedAt", reason`;

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

  async openOf(organisationId: string, accountId: string): Promise<PendingChange | null> {
    const [found] = await this.transaction.query<PendingChange>(
      `select ${FIELDS} from pending_changes where organisation_id = $1 and account_id = $2 and state = 'open'`,
      [organisationId, accountId],
    );
    return found ?? null;
  }

  /** Those that are open, and the last ones decided, the newest first. */
  ofOrganisation(organisationId: string, limit: number): Promise<PendingChange[]> {
    return this.transaction.query(
      `select ${FIELDS} from pending_changes where organisation_id = $1
       order by state <> 'open', coalesce(decided_at, created_at) desc, id limit $2`,
      [organisationId, limit],
    );
  }

  /** Makes it, or replaces what its editor wanted so far, which keeps its place in the queue. */
  async save(change: PendingChange): Promise<PendingChange> {
    const { id, organisationId, accountId, before, after, scopes, createdAt } = change;
    const [saved] = await this.transaction.query<PendingChange>(
      `insert into pending_changes (id, organisation_id, account_id, before, after, scopes, state, created_at)
       values ($1, $2, $3, $4::jsonb, $5::jsonb, $6, 'open', $7)
       on conflict (organisation_id, account_id) where state = 'open' do update
       set before = excluded.before, after = excluded.after, scopes = excluded.scopes
       returning ${FIELDS}`,
      [id, organisationId, accountId, JSON.stringify(before), JSON.stringify(after), scopes, createdAt],
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

  /** The oldest first. @param curated part of the directory, null for all of it */
  waiting(curated: string | null, after: WaitingKey | null, limit: number): Promise<PendingChange[]> {
    return this.transaction.query(
      `select ${FIELDS} from pending_changes
       where state = 'open' and ($1::text is null or $1 = any(scopes))
         and ($2::timestamptz is null or (created_at, id) > ($2, $3::uuid))
       order by created_at, id limit $4`,
      [curated, after?.[0] ?? null, after?.[1] ?? null, limit],
    );
  }

  async countWaiting(curated: string | null): Promise<number> {
    const [row] = await this.transaction.query<{ count: number }>(
      `select count(*)::int as count from pending_changes
       where state = 'open' and ($1::text is null or $1 = any(scopes))`,
      [curated],
    );
    return row?.count ?? 0;
  }
}

import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';
import type { Decision } from '../domain/decision.js';
import type { Submission } from '../domain/submissions/submission.js';

const FIELDS = `id, account_id as "accountId", profile, note, likely, scopes, state, created_at as "createdAt",
  decided_at as "decidedAt", reason, organisation_id as "organisationId"`;

/** Where a page of the queue begins: after what was handed in then, with that id. */
export type WaitingKey = readonly [createdAt: string, id: string];

@Injectable()
export class SubmissionStore {
  constructor(private readonly transaction: Transaction) {}

  async insert({ id, accountId, profile, note, likely, scopes, createdAt }: Submission): Promise<void> {
    await this.transaction.query(
      `insert into submissions (id, account_id, profile, note, likely, scopes, state, created_at)
       values ($1, $2, $3::jsonb, $4, $5, $6, 'open', $7)`,
      [id, accountId, JSON.stringify(profile), note, likely, scopes, createdAt],
    );
  }

  async find(id: string): Promise<Submission | null> {
    const [found] = await this.transaction.query<Submission>(
      `select ${FIELDS} from submissions where id = $1`,
      [id],
    );
    return found ?? null;
  }

  /** Like `find`; whoever else would decide waits. Only inside a transaction. */
  async lock(id: string): Promise<Submission | null> {
    const [found] = await this.transaction.query<Submission>(
      `select ${FIELDS} from submissions where id = $1 for update`,
      [id],
    );
    return found ?? null;
  }

  /** The newest first. */
  ofAccount(accountId: string, limit: number): Promise<Submission[]> {
    return this.transaction.query(
      `select ${FIELDS} from submissions where account_id = $1 order by created_at desc, id limit $2`,
      [accountId, limit],
    );
  }

  /**
   * How many wait, or were withdrawn since a time. Holds back whoever else hands something in with this account, until the transaction
   * ends.
   */
  async countOpenOf(accountId: string, since: Date): Promise<number> {
    await this.transaction.query(`select pg_advisory_xact_lock(hashtextextended('submissions ' || $1, 0))`, [
      accountId,
    ]);
    const [row] = await this.transaction.query<{ count: number }>(
      `select count(*)::int as count from submissions
       where account_id = $1 and (state = 'open' or (state = 'withdrawn' and decided_at > $2))`,
      [accountId, since],
    );
    return row?.count ?? 0;
  }

  async decide(id: string, { state, by, at, reason }: Decision, organisationId: string | null = null) {
    await this.transaction.query(
      `update submissions set state = $2, decided_by = $3, decided_at = $4, reason = $5, organisation_id = $6 where id = $1`,
      [id, state, by, at, reason, organisationId],
    );
  }

  /** The oldest first. @param curated part of the directory, null for all of it */
  waiting(curated: string | null, after: WaitingKey | null, limit: number): Promise<Submission[]> {
    return this.transaction.query(
      `select ${FIELDS} from submissions
       where state = 'open' and ($1::text is null or $1 = any(scopes))
         and ($2::timestamptz is null or (created_at, id) > ($2, $3::uuid))
       order by created_at, id limit $4`,
      [curated, after?.[0] ?? null, after?.[1] ?? null, limit],
    );
  }

  async countWaiting(curated: string | null): Promise<number> {
    const [row] = await this.transaction.query<{ count: number }>(
      `select count(*)::int as count from submissions where state = 'open' and ($1::text is null or $1 = any(scopes))`,
      [curated],
    );
    return row?.count ?? 0;
  }
}

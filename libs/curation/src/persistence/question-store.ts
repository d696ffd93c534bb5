import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';
import type { Question } from '../domain/freshness/next-step.js';

@Injectable()
export class QuestionStore {
  constructor(private readonly transaction: Transaction) {}

  async among(organisationIds: readonly string[]): Promise<Map<string, Question>> {
    const rows = await this.transaction.query<Question>(
      `select organisation_id as "organisationId", asked_at as "askedAt", mails,
              unconfirmed_since as "unconfirmedSince", is_mailbox_asked as "isMailboxAsked"
       from freshness_questions where organisation_id = any($1)`,
      [organisationIds],
    );
    return new Map(rows.map((row) => [row.organisationId, row]));
  }

  /** @returns false when somebody else asked meanwhile */
  async ask(organisationId: string, at: Date): Promise<boolean> {
    const asked = await this.transaction.query(
      `insert into freshness_questions (organisation_id, asked_at, mails) values ($1, $2, 1)
       on conflict do nothing returning mails`,
      [organisationId, at],
    );
    return asked.length > 0;
  }

  /** @returns false when somebody else reminded meanwhile */
  async remind({ organisationId, mails }: Question): Promise<boolean> {
    const reminded = await this.transaction.query(
      `update freshness_questions set mails = mails + 1 where organisation_id = $1 and mails = $2 returning mails`,
      [organisationId, mails],
    );
    return reminded.length > 0;
  }

  /** @param scopes parts of the directory that the organisation belongs to */
  async giveUp(organisationId: string, at: Date, scopes: readonly string[]): Promise<void> {
    await this.transaction.query(
      `update freshness_questions set unconfirmed_since = $2, scopes = $3
       where organisation_id = $1 and unconfirmed_since is null`,
      [organisationId, at, scopes],
    );
  }

  async noteMailbox(organisationId: string): Promise<void> {
    await this.transaction.query(
      `update freshness_questions set is_mailbox_asked = true where organisation_id = $1`,
      [organisationId],
    );
  }

  async settle(organisationId: string): Promise<void> {
    await this.transaction.query(`delete from freshness_questions where organisation_id = $1`, [
      organisationId,
    ]);
  }

  /** From the beginning, without the mails that were sent in vain. */
  async askAnew(organisationId: string, at: Date): Promise<void> {
    await this.transaction.query(
      `update freshness_questions
       set asked_at = $2, mails = 1, unconfirmed_since = null, is_mailbox_asked = false where organisation_id = $1`,
      [organisationId, at],
    );
  }

  /** What waits for a curator of an organisation; null: nothing does. */
  async findUnconfirmed(organisationId: string): Promise<{ scopes: string[] } | null> {
    const [row] = await this.transaction.query<{ scopes: string[] }>(
      `select scopes from freshness_questions
       where organisation_id = $1 and unconfirmed_since is not null for update`,
      [organisationId],
    );
    return row ?? null;
  }

  /** Nobody answered for these, longest first. @param scope part of the directory, null for all of it */
  unconfirmed(
    scope: string | null,
    after: readonly [since: string, id: string] | null,
    limit: number,
  ): Promise<{ organisationId: string; since: Date }[]> {
    return this.transaction.query(
      `select organisation_id as "organisationId", unconfirmed_since as since from freshness_questions
       where unconfirmed_since is not null and ($1::text is null or $1 = any(scopes))
         and ($2::timestamptz is null or (unconfirmed_since, organisation_id) > ($2, $3::uuid))
       order by unconfirmed_since, organisation_id limit $4`,
      [scope, after?.[0] ?? null, after?.[1] ?? null, limit],
    );
  }

  async countUnconfirmed(scope: string | null): Promise<number> {
    const [row] = await this.transaction.query<{ count: number }>(
      `select count(*)::int as count from freshness_questions
       where unconfirmed_since is not null and ($1::text is null or $1 = any(scopes))`,
      [scope],
    );
    return row?.count ?? 0;
  }
}

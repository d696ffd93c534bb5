import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, Transaction } from '#platform';
import type { AccessToken } from '../domain/access-token.js';
import { hashToken } from '../domain/token.js';

const FIELDS = `id, account_id as "accountId", name, scope, organisation_id as "organisationId",
  made_at as "madeAt", expires_at as "expiresAt", last_used::text as "lastUsed"`;

@Injectable()
export class AccessTokenStore {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  async insert(
    token: string,
    { accountId, name, scope, organisationId, expiresAt }: Omit<AccessToken, 'id' | 'madeAt' | 'lastUsed'>,
  ): Promise<void> {
    await this.transaction.query(
      `insert into access_tokens (id, account_id, hash, name, scope, organisation_id, made_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [randomUUID(), accountId, hashToken(token), name, scope, organisationId, this.clock.now(), expiresAt],
    );
  }

  /** Also those that have ended by themselves, until they are forgotten; the newest first. */
  list(accountId: string): Promise<AccessToken[]> {
    return this.transaction.query(
      `select ${FIELDS} from access_tokens where account_id = $1 order by made_at desc, id`,
      [accountId],
    );
  }

  /** Those that hold now. */
  async count(accountId: string): Promise<number> {
    const [row] = await this.transaction.query<{ count: number }>(
      `select count(*)::int as count from access_tokens where account_id = $1 and expires_at > $2`,
      [accountId, this.clock.now()],
    );
    return row?.count ?? 0;
  }

  /** Null, by one question alike: nobody has it, it was taken back, or it has ended. */
  async find(token: string): Promise<AccessToken | null> {
    const [found] = await this.transaction.query<AccessToken>(
      `select ${FIELDS} from access_tokens where hash = $1 and expires_at > $2`,
      [hashToken(token), this.clock.now()],
    );
    return found ?? null;
  }

  /** @param day ISO date */
  async noteUse(id: string, day: string): Promise<void> {
    await this.transaction.query(
      `update access_tokens set last_used = $2 where id = $1 and last_used is distinct from $2::date`,
      [id, day],
    );
  }

  async remove(id: string, accountId: string): Promise<void> {
    await this.transaction.query(`delete from access_tokens where id = $1 and account_id = $2`, [
      id,
      accountId,
    ]);
  }

  /** Takes away what has ended by itself, a month later: until then its owner reads why a program fails. */
  async forget(): Promise<void> {
    await this.transaction.query(
      `delete from access_tokens where expires_at < $1::timestamptz - interval '30 days'`,
      [this.clock.now()],
    );
  }
}

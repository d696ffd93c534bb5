import { Injectable } from '@nestjs/common';
import { Clock, Transaction } from '#platform';

/** A session as its owner sees it. */
export interface SessionLine {
  readonly sid: string;
  /** When it began, ms since 1970. */
  readonly since: number;
  /** The last day on which it was used reaches this far ahead. */
  readonly expiresAt: Date;
}

@Injectable()
export class SessionStore {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** The newest first. */
  listOf(accountId: string): Promise<SessionLine[]> {
    return this.transaction.query(
      `select sid, (sess ->> 'since')::float8 as since, expire as "expiresAt" from sessions
       where sess ->> 'accountId' = $1 and expire > $2 order by since desc`,
      [accountId, this.clock.now()],
    );
  }

  /** Also those that wait for a second factor, and with them every token of a program. @param except the session that stays */
  async endAll(accountId: string, except: string | null = null): Promise<void> {
    await this.transaction.query(
      `delete from sessions
       where (sess ->> 'accountId' = $1 or sess ->> 'pendingId' = $1) and sid is distinct from $2`,
      [accountId, except],
    );
    await this.transaction.query(`delete from access_tokens where account_id = $1`, [accountId]);
  }
}

import { Injectable } from '@nestjs/common';
import { Transaction } from '../database/transaction.js';
import { WORKING_LOCK } from '../jobs/orphaned-jobs.js';

/** A mail that somebody is about to send. */
export interface ClaimedMail {
  readonly id: string;
  readonly recipient: string;
  readonly language: 'de' | 'en';
  readonly kind: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** This one included. */
  readonly attempts: number;
  readonly createdAt: Date;
}

/** The rows of mails, for whoever sends them. */
@Injectable()
export class MailStore {
  constructor(private readonly transaction: Transaction) {}

  /** Leases the mail that waits longest; nobody else gets it before `until`. */
  async claim(now: Date, until: Date): Promise<ClaimedMail | null> {
    const [mail] = await this.transaction.query<ClaimedMail>(
      `update mails set attempts = attempts + 1, claimed_until = $2
       where id = (select id from mails
                   where state = 'waiting' and next_attempt_at <= $1
                     and (claimed_until is null or claimed_until <= $1)
                   order by next_attempt_at, id limit 1 for update skip locked)
       returning id, recipient, language, kind, payload, attempts, created_at as "createdAt"`,
      [now, until],
    );
    return mail ?? null;
  }

  /** Nothing is left to do; what the mail was made of goes. @param error a code */
  async settle(
    id: string,
    state: 'sent' | 'dropped' | 'failed',
    now: Date,
    error: string | null,
  ): Promise<void> {
    await this.transaction.query(
      `update mails set state = $2, payload = '{}', claimed_until = null, last_error = $4,
                        sent_at = case when $2 = 'sent' then $3::timestamptz end
       where id = $1`,
      [id, state, now, error],
    );
  }

  /** Another attempt later. One that meanwhile was sent by somebody else stays sent. */
  async postpone(id: string, next: Date, error: string): Promise<void> {
    await this.transaction.query(
      `update mails set next_attempt_at = $2, claimed_until = null, last_error = $3
       where id = $1 and state = 'waiting'`,
      [id, next, error],
    );
  }

  /** Null: there is no such mail, or it is too long ago. */
  async recipientOf(id: string): Promise<string | null> {
    const [mail] = await this.transaction.query<{ recipient: string }>(
      `select recipient from mails where id = $1 and state <> 'dropped'`,
      [id],
    );
    return mail?.recipient ?? null;
  }

  /** A server that had taken the mail says that it did not arrive. @returns false: that was known */
  async takeBack(id: string, error: string): Promise<boolean> {
    const changed = await this.transaction.query(
      `update mails set state = 'failed', payload = '{}', claimed_until = null, last_error = $2, sent_at = null
       where id = $1 and state in ('sent', 'waiting') returning id`,
      [id, error],
    );
    return changed.length > 0;
  }

  /** Gives back what a killed worker had claimed, unless another worker lives whose it may be. */
  takeOver(): Promise<void> {
    return this.transaction.run(async () => {
      const [lock] = await this.transaction.query<{ isAlone: boolean }>(
        `select pg_try_advisory_xact_lock(${WORKING_LOCK}) as "isAlone"`,
      );
      if (!lock?.isAlone) return;
      await this.transaction.query(`update mails set claimed_until = null where claimed_until is not null`);
    });
  }

  /** Takes away what was settled and is older. @returns how many */
  async forget(before: Date): Promise<number> {
    const gone = await this.transaction.query(
      `delete from mails where state <> 'waiting' and created_at < $1 returning id`,
      [before],
    );
    return gone.length;
  }
}

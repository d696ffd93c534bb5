import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { Transaction } from '../database/transaction.js';
import { checkRecipient } from './check-recipient.js';
import type { NewMail } from './new-mail.js';

const DAY_MS = 24 * 60 * 60_000;

/** Mails to send. Appended inside `Transaction.run`, a mail exists only if the transaction commits; the worker sends it. */
@Injectable()
export class MailQueue {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** Of these addresses, those to which as many letters of a kind were written within the last day. */
  async fullAmong(addresses: readonly string[], kind: string, most: number): Promise<Set<string>> {
    const rows = await this.transaction.query<{ recipient: string }>(
      `select recipient from mails where recipient = any($1) and kind = $2 and created_at > $3
       group by recipient having count(*) >= $4`,
      [addresses, kind, new Date(this.clock.now().getTime() - DAY_MS), most],
    );
    return new Set(rows.map(({ recipient }) => recipient));
  }

  /** @throws DomainError `MAIL.ADDRESS_INVALID` when one of the recipients is not a single address */
  async append(mails: readonly NewMail[]): Promise<void> {
    if (mails.length === 0) return;
    for (const { to } of mails) checkRecipient(to);
    await this.transaction.query(
      `insert into mails (id, recipient, language, kind, payload, next_attempt_at, created_at)
       select m.id, m."to", m.language, m.kind, m.payload, $2, $2
       from jsonb_to_recordset($1::jsonb) as m(id uuid, "to" text, language text, kind text, payload jsonb)`,
      [JSON.stringify(mails.map((mail) => ({ ...mail, id: randomUUID() }))), this.clock.now()],
    );
  }
}

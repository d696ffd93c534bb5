import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { Transaction } from '../database/transaction.js';
import { checkRecipient } from './check-recipient.js';
import type { NewMail } from './new-mail.js';

/** Mails to send. Appended inside `Transaction.run`, a mail exists only if the transaction commits; the worker sends it. */
@Injectable()
export class MailQueue {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

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

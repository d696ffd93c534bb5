import { Injectable } from '@nestjs/common';
import { MailQueue, Transaction } from '#platform';
import { tidyEmail } from '../../domain/email.js';

/** Somebody wants to enter an organisation that is missing. Nothing is kept of it until they have opened the letter to their mailbox. */
@Injectable()
export class AskEntryLink {
  constructor(
    private readonly transaction: Transaction,
    private readonly mails: MailQueue,
  ) {}

  /**
   * The same for every mailbox, known or not.
   *
   * @param ags of the place that they came from, or null
   */
  execute(email: string, ags: string | null, language: 'de' | 'en'): Promise<void> {
    const mailbox = tidyEmail(email);
    const payload = { mailbox, ags };
    return this.transaction.run(() =>
      this.mails.append([{ to: mailbox, language, kind: 'accounts.entry', payload }]),
    );
  }
}

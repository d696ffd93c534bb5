import { Injectable } from '@nestjs/common';
import { MailQueue, Transaction } from '#platform';
import { tidyEmail } from '../../domain/email.js';

/** A visitor says that an organisation is theirs. Nothing is kept of it until they have opened the letter to their mailbox. */
@Injectable()
export class AskClaimLink {
  constructor(
    private readonly transaction: Transaction,
    private readonly mails: MailQueue,
  ) {}

  /** The same for every mailbox, known or not, of the organisation's domain or not. */
  execute(organisationId: string, email: string, language: 'de' | 'en'): Promise<void> {
    const mailbox = tidyEmail(email);
    const payload = { claimId: null, organisationId, mailbox };
    return this.transaction.run(() =>
      this.mails.append([{ to: mailbox, language, kind: 'accounts.claim', payload }]),
    );
  }
}

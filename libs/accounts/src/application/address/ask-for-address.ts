import { Injectable } from '@nestjs/common';
import { Clock, MailQueue, Transaction } from '#platform';
import { linkNeeded } from '../../domain/accounts.errors.js';

@Injectable()
export class AskForAddress {
  constructor(
    private readonly transaction: Transaction,
    private readonly mails: MailQueue,
    private readonly clock: Clock,
  ) {}

  /**
   * Sends a link to the address that somebody wants to have, who has shown that they read the one they have: both mailboxes are proved
   * before the address changes. Says the same of one that is taken: its letter is not written.
   *
   * @param email as `tidyEmail` makes it
   * @param isFresh whether a link to their mailbox signed them in just now; a password is no proof of it
   * @throws DomainError `SIGN_IN.LINK_NEEDED`
   */
  async execute(accountId: string, email: string, isFresh: boolean, language: 'de' | 'en'): Promise<void> {
    if (!isFresh) throw linkNeeded();
    const payload = { accountId, email, at: this.clock.now().toISOString() };
    await this.transaction.run(() =>
      this.mails.append([{ to: email, language, kind: 'accounts.new-address', payload }]),
    );
  }
}

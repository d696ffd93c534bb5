import { Injectable } from '@nestjs/common';
import { Clock, MailQueue, Transaction } from '#platform';
import { type Proof, ProveAgain } from '../prove-again.js';

@Injectable()
export class AskForAddress {
  constructor(
    private readonly transaction: Transaction,
    private readonly proofs: ProveAgain,
    private readonly mails: MailQueue,
    private readonly clock: Clock,
  ) {}

  /**
   * Sends a link to the address that somebody wants to have. Says the same of one that is taken: its letter is not written.
   *
   * @param email as `tidyEmail` makes it
   * @throws DomainError `SIGN_IN.REFUSED`, `SIGN_IN.LINK_NEEDED`, `SIGN_IN.TOO_BUSY`
   */
  async execute(accountId: string, email: string, proof: Proof, language: 'de' | 'en'): Promise<void> {
    // The proof waits for its turn: an account that is secured meanwhile was so after this was asked for.
    const payload = { accountId, email, at: this.clock.now().toISOString() };
    await this.proofs.check(accountId, proof);
    await this.transaction.run(() =>
      this.mails.append([{ to: email, language, kind: 'accounts.new-address', payload }]),
    );
  }
}

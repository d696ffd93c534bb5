import { Injectable } from '@nestjs/common';
import { tidyEmail } from '../domain/email.js';
import { LimitAttempts } from './limit-attempts.js';

/** Who has a letter written: an account, or an organisation by what its provider says. */
export interface LetterSender {
  readonly of: 'account' | 'provider';
  readonly id: string;
}

/**
 * Counts letters to mailboxes that somebody names. Each who asks for them is counted apart: what strangers have written to a mailbox
 * keeps nobody else from writing to it (ADR 122). Beside that, nobody has more than so many written a day, to whomever.
 */
@Injectable()
export class LimitLetters {
  constructor(private readonly attempts: LimitAttempts) {}

  /**
   * @param asker id of the account or organisation that has them written
   * @param sender whose letters of a day they count to; null: a visitor's, who are told apart by their internet address only
   * @throws DomainError `SIGN_IN.TOO_MANY_ATTEMPTS`
   */
  async count(asker: string, mailbox: string, sender: LetterSender | null): Promise<void> {
    // First what is refused soonest: a letter that is not written counts to nobody's day.
    await this.attempts.count('letter-mailbox', `${asker} ${tidyEmail(mailbox)}`);
    if (sender) await this.attempts.count(`letters-${sender.of}`, sender.id);
  }
}

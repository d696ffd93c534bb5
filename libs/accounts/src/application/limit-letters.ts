import { Injectable } from '@nestjs/common';
import { tidyEmail } from '../domain/email.js';
import { LimitAttempts } from './limit-attempts.js';

/**
 * Counts letters to mailboxes that somebody names. Each who asks for them is counted apart: what strangers have written to a mailbox
 * keeps nobody else from writing to it (ADR 122).
 */
@Injectable()
export class LimitLetters {
  constructor(private readonly attempts: LimitAttempts) {}

  /** @param asker id of the account or organisation that has them written. @throws DomainError `SIGN_IN.TOO_MANY_ATTEMPTS` */
  async count(asker: string, mailbox: string): Promise<void> {
    await this.attempts.count('letter-mailbox', `${asker} ${tidyEmail(mailbox)}`);
  }
}

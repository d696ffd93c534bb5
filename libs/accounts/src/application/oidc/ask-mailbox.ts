import { Injectable } from '@nestjs/common';
import { MailQueue, Transaction } from '#platform';
import { LimitLetters } from '../limit-letters.js';
import type { IdentityTie } from './identity-tie.js';

/** Sends somebody at a provider the link by which their mailbox confirms it. */
@Injectable()
export class AskMailbox {
  constructor(
    private readonly transaction: Transaction,
    private readonly mails: MailQueue,
    private readonly letters: LimitLetters,
  ) {}

  /** Whom a provider names is its own to say, so that one could fill any mailbox. @throws DomainError `SIGN_IN.TOO_MANY_ATTEMPTS` */
  async execute(tie: IdentityTie, language: 'de' | 'en'): Promise<void> {
    const sender = { of: 'provider', id: tie.organisationId } as const;
    await this.letters.count(tie.organisationId, tie.email, sender);
    await this.transaction.run(() =>
      this.mails.append([{ to: tie.email, language, kind: 'accounts.identity', payload: tie }]),
    );
  }
}

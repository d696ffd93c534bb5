import { Injectable } from '@nestjs/common';
import { DomainError, Transaction } from '#platform';
import type { Account } from '../../domain/account.js';
import { linkSpent } from '../../domain/accounts.errors.js';
import type { ClaimOutcome } from '../../domain/claims/claim.js';
import { OpenAccount } from '../open-account.js';
import { ClaimLinks, type MailboxProof } from './claim-links.js';
import { MakeClaim } from './make-claim.js';
import { SettleClaim } from './settle-claim.js';

export interface Proved {
  readonly outcome: ClaimOutcome;
  /** Made or found by the proof of a visitor; null for whoever was signed in. */
  readonly account: Account | null;
}

/** The button on the page that the letter to a claimed mailbox leads to. */
@Injectable()
export class ProveMailbox {
  constructor(
    private readonly transaction: Transaction,
    private readonly links: ClaimLinks,
    private readonly accounts: OpenAccount,
    private readonly makeClaim: MakeClaim,
    private readonly settle: SettleClaim,
  ) {}

  /**
   * @param accountId of whoever is signed in: who has a mailbox proves nothing for somebody else's account
   * @throws DomainError `SIGN_IN.LINK_SPENT`, `ACCESS.FORBIDDEN`, `CLAIM.ALREADY_CLAIMED`
   */
  accept(token: string, accountId: string | null, language: 'de' | 'en'): Promise<Proved> {
    return this.transaction.run(async () => {
      const proof = await this.links.take(token);
      return proof.claimId === null
        ? this.ofVisitor(proof, language)
        : this.ofMember(proof, proof.claimId, accountId);
    });
  }

  private async ofMember(
    { mailbox }: MailboxProof,
    claimId: string,
    accountId: string | null,
  ): Promise<Proved> {
    const claim = await this.settle.find(claimId);
    // Whoever named another mailbox since has proved nothing for that one.
    if (claim?.state !== 'open' || claim.mailbox !== mailbox) throw linkSpent();
    if (claim.accountId !== accountId) throw new DomainError('ACCESS.FORBIDDEN', 'forbidden');
    return { outcome: await this.settle.execute(claim), account: null };
  }

  private async ofVisitor({ organisationId, mailbox }: MailboxProof, language: 'de' | 'en'): Promise<Proved> {
    const account = await this.accounts.execute(mailbox, language);
    const request = { way: 'mailbox', mailbox, language, isProved: true } as const;
    const claim = await this.makeClaim.execute(organisationId, request, account.id);
    return { outcome: await this.settle.execute(claim), account };
  }
}

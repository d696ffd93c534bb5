import { Injectable } from '@nestjs/common';
import { linkSpent } from '../../domain/accounts.errors.js';
import { LINK_LIFETIME_MS } from '../../domain/token.js';
import { ClaimStore } from '../../persistence/claim-store.js';
import { TokenStore } from '../../persistence/token-store.js';

/** What the link in the letter to a claimed mailbox stands for. */
export interface MailboxProof {
  /** Null: of a visitor, who gets an account by it. */
  readonly claimId: string | null;
  readonly organisationId: string;
  readonly mailbox: string;
}

/** Links that prove a mailbox: each once, for 15 minutes. */
@Injectable()
export class ClaimLinks {
  constructor(
    private readonly tokens: TokenStore,
    private readonly claims: ClaimStore,
  ) {}

  /** A link for the letter; null when nothing is left to be proved. */
  async issue(proof: MailboxProof): Promise<string | null> {
    const isSpent = proof.claimId !== null && (await this.claims.find(proof.claimId))?.state !== 'open';
    if (isSpent) return null;
    return this.tokens.issue({ purpose: 'claim', accountId: null, details: { ...proof } }, LINK_LIFETIME_MS);
  }

  /** Null: the link is spent. Uses nothing up: scanners open links too. */
  async look(token: string): Promise<MailboxProof | null> {
    const use = await this.tokens.look(token, ['claim']);
    return use && (use.details as unknown as MailboxProof);
  }

  /** Uses a link up and holds the organisation's claims; only inside a transaction. @throws DomainError `SIGN_IN.LINK_SPENT` */
  async take(token: string): Promise<MailboxProof> {
    const use = await this.tokens.take(token, ['claim']);
    if (!use) throw linkSpent();
    const proof = use.details as unknown as MailboxProof;
    await this.claims.lockClaims(proof.organisationId);
    return proof;
  }
}

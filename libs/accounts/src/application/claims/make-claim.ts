import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, Transaction } from '#platform';
import { type Claim, type ClaimWay, MOST_OPEN_CLAIMS } from '../../domain/claims/claim.js';
import { tooManyClaims, withoutDomain } from '../../domain/claims/claim.errors.js';
import { isMailboxOf } from '../../domain/claims/claim-domains.js';
import { tidyEmail } from '../../domain/email.js';
import { makeToken } from '../../domain/token.js';
import { ClaimStore } from '../../persistence/claim-store.js';
import { ClaimedOrganisation } from './claimed-organisation.js';
import { ClaimSteps } from './claim-steps.js';

export interface ClaimRequest {
  readonly way: ClaimWay;
  /** Of the way `mailbox`. */
  readonly mailbox?: string;
  /** The mailbox was proved already: no letter is sent. */
  readonly isProved?: boolean;
  /** For the curator. */
  readonly note?: string;
  readonly language: 'de' | 'en';
}

/** Somebody who is signed in says that an organisation is theirs. */
@Injectable()
export class MakeClaim {
  constructor(
    private readonly transaction: Transaction,
    private readonly claims: ClaimStore,
    private readonly organisations: ClaimedOrganisation,
    private readonly steps: ClaimSteps,
    private readonly clock: Clock,
  ) {}

  /**
   * The answer is the same whether or not others claim it too; then curators see both, and no proof gives the role by itself.
   *
   * @throws DomainError `CLAIM.ALREADY_CLAIMED`, `CLAIM.NO_DOMAIN`, `CLAIM.NOT_FOUND`, `CLAIM.TOO_MANY`
   */
  execute(organisationId: string, request: ClaimRequest, accountId: string): Promise<Claim> {
    return this.transaction.run(async () => {
      await this.claims.lockClaims(organisationId);
      const organisation = await this.organisations.unclaimed(organisationId);
      const domains = await this.organisations.domains(organisationId);
      if (request.way === 'domain' && domains.length === 0) throw withoutDomain();
      const mailbox = request.way === 'mailbox' ? tidyEmail(request.mailbox ?? '') : null;
      const isProving = mailbox === null || isMailboxOf(mailbox, domains);
      const claim = await this.claims.save({
        ...this.newClaim(organisationId, request, accountId),
        mailbox,
        isReferred: request.way === 'curator' || !isProving,
        scopes: await this.organisations.scopes(organisation),
      });
      if ((await this.claims.countOpenOf(accountId)) > MOST_OPEN_CLAIMS) throw tooManyClaims();
      const open = await this.claims.openOf(organisationId);
      if (open.length > 1) await this.claims.refer(open.map(({ id }) => id));
      await this.steps.record(claim, 'made');
      if (mailbox !== null && isProving && !request.isProved)
        await this.steps.sendLink(claim, mailbox, request.language);
      return claim;
    });
  }

  private newClaim(organisationId: string, { way, note }: ClaimRequest, accountId: string): Claim {
    return {
      id: randomUUID(),
      organisationId,
      accountId,
      way,
      mailbox: null,
      proof: makeToken(),
      note: note?.trim() || null,
      scopes: [],
      state: 'open',
      isReferred: false,
      createdAt: this.clock.now(),
      provedAt: null,
      decidedAt: null,
      decidedBy: null,
      reason: null,
    };
  }
}

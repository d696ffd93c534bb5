import { Injectable } from '@nestjs/common';
import type { Claim, ClaimOutcome } from '../../domain/claims/claim.js';
import { isMailboxOf } from '../../domain/claims/claim-domains.js';
import { ClaimStore } from '../../persistence/claim-store.js';
import { ClaimedOrganisation } from './claimed-organisation.js';
import { ClaimSteps } from './claim-steps.js';
import { PassClaim } from './pass-claim.js';

/** What a proof that was just seen is worth. Only inside a transaction that holds the organisation's claims. */
@Injectable()
export class SettleClaim {
  constructor(
    private readonly claims: ClaimStore,
    private readonly organisations: ClaimedOrganisation,
    private readonly pass: PassClaim,
    private readonly steps: ClaimSteps,
  ) {}

  find(claimId: string): Promise<Claim | null> {
    return this.claims.find(claimId);
  }

  /** @throws DomainError `CLAIM.ALREADY_CLAIMED` */
  async execute(claim: Claim): Promise<ClaimOutcome> {
    await this.organisations.unclaimed(claim.organisationId);
    await this.claims.prove(claim.id);
    await this.steps.record(claim, 'proved');
    const open = await this.claims.openOf(claim.organisationId);
    const isAlone = open.every(({ id }) => id === claim.id);
    if (!claim.isReferred && isAlone && (await this.isStillTheirs(claim))) {
      await this.pass.execute(claim, null);
      return 'passed';
    }
    await this.claims.refer([claim.id, ...open.map(({ id }) => id)]);
    await this.steps.record(claim, 'referred');
    return 'referred';
  }

  /** What was a mailbox of theirs when the link was sent may be none any more. */
  private async isStillTheirs({ mailbox, organisationId }: Claim): Promise<boolean> {
    return mailbox === null || isMailboxOf(mailbox, await this.organisations.domains(organisationId));
  }
}

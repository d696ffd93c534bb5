import { Injectable } from '@nestjs/common';
import type { Claim, ClaimOutcome } from '../../domain/claims/claim.js';
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
    if (!claim.isReferred && open.every(({ id }) => id === claim.id)) {
      await this.pass.execute(claim, null);
      return 'passed';
    }
    await this.claims.refer([claim.id, ...open.map(({ id }) => id)]);
    await this.steps.record(claim, 'referred');
    return 'referred';
  }
}

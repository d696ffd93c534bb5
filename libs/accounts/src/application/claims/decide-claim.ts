import { Injectable } from '@nestjs/common';
import { curatedBy, isCurated } from '#organisations';
import { Transaction, type Viewer } from '#platform';
import type { Claim } from '../../domain/claims/claim.js';
import { claimDecided, claimUnknown } from '../../domain/claims/claim.errors.js';
import { ClaimStore } from '../../persistence/claim-store.js';
import { ClaimSteps } from './claim-steps.js';
import { PassClaim } from './pass-claim.js';

/** A curator decides about a claim of their part of the directory. */
@Injectable()
export class DecideClaim {
  constructor(
    private readonly transaction: Transaction,
    private readonly claims: ClaimStore,
    private readonly pass: PassClaim,
    private readonly steps: ClaimSteps,
  ) {}

  /** @throws DomainError `ACCESS.FORBIDDEN`, `CLAIM.NOT_FOUND`, `CURATION.DECIDED`, `CLAIM.ALREADY_CLAIMED` */
  approve(id: string, viewer: Viewer): Promise<void> {
    return this.decide(id, viewer, (claim, curatorId) => this.pass.execute(claim, curatorId));
  }

  /** @param reason reaches the claimant. @throws DomainError as `approve` */
  reject(id: string, reason: string, viewer: Viewer): Promise<void> {
    return this.decide(id, viewer, async (claim, by) => {
      await this.claims.decide(claim.id, { state: 'rejected', by, reason });
      await this.steps.record(claim, 'rejected', by, reason);
      await this.steps.tellDecision(claim);
    });
  }

  private decide(
    id: string,
    viewer: Viewer,
    work: (claim: Claim, curatorId: string) => Promise<void>,
  ): Promise<void> {
    const curated = curatedBy(viewer);
    return this.transaction.run(async () => {
      const { organisationId } = seen(await this.claims.find(id), curated);
      await this.claims.lockClaims(organisationId);
      // Read again: whoever held the claims may have decided.
      const claim = seen(await this.claims.find(id), curated);
      if (claim.state !== 'open') throw claimDecided(claim);
      await work(claim, viewer.account!.id);
    });
  }
}

/** @throws DomainError `CLAIM.NOT_FOUND`, also for what is another curator's, or needs none */
function seen(claim: Claim | null, curated: string | null): Claim {
  const isSeen =
    claim &&
    (claim.isReferred || claim.state === 'passed' || claim.state === 'rejected') &&
    isCurated(claim.scopes, curated);
  if (!isSeen) throw claimUnknown();
  return claim;
}

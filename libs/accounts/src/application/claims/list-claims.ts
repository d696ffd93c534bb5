import { Injectable } from '@nestjs/common';
import { curatedBy } from '#organisations';
import type { Viewer } from '#platform';
import type { Claim } from '../../domain/claims/claim.js';
import { AccountStore } from '../../persistence/account-store.js';
import { type ClaimKey, ClaimStore } from '../../persistence/claim-store.js';

/** A claim with the address of whoever makes it. */
export type ClaimLine = Claim & { readonly email: string };

@Injectable()
export class ListClaims {
  constructor(
    private readonly claims: ClaimStore,
    private readonly accounts: AccountStore,
  ) {}

  /**
   * Claims that wait for this curator, the oldest first.
   *
   * @param after when the last one shown was made (ISO 8601), and its id
   * @throws DomainError `ACCESS.FORBIDDEN`
   */
  async waiting(viewer: Viewer, after: ClaimKey | null, limit: number): Promise<ClaimLine[]> {
    const claims = await this.claims.waiting(curatedBy(viewer), after, limit);
    const known = await this.accounts.recipients(claims.map(({ accountId }) => accountId));
    return claims.map((claim) => ({ ...claim, email: known.get(claim.accountId)?.email ?? '' }));
  }

  /** How many wait. @throws DomainError `ACCESS.FORBIDDEN` */
  async count(viewer: Viewer): Promise<number> {
    return this.claims.countWaiting(curatedBy(viewer));
  }
}

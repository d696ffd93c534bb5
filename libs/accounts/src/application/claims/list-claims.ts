import { Injectable } from '@nestjs/common';
import { curatedBy } from '#organisations';
import type { Viewer } from '#platform';
import type { Claim } from '../../domain/claims/claim.js';
import { AccountStore } from '../../persistence/account-store.js';
import { type ClaimKey, ClaimStore } from '../../persistence/claim-store.js';

/** Another claim to the same organisation that waits. */
export interface RivalClaim {
  readonly id: string;
  readonly createdAt: Date;
  readonly email: string;
}

/** A claim with the address of whoever makes it, and who claims the same. */
export type ClaimLine = Claim & { readonly email: string; readonly rivals: readonly RivalClaim[] };

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
    const curated = curatedBy(viewer);
    const claims = await this.claims.waiting(curated, after, limit);
    const ids = claims.map(({ organisationId }) => organisationId);
    // Whatever page they stand on: who decides about one has to know of the others.
    const all = await this.claims.waitingOf(ids, curated);
    const known = await this.accounts.recipients(all.map(({ accountId }) => accountId));
    const emailOf = ({ accountId }: Claim) => known.get(accountId)?.email ?? '';
    return claims.map((claim) => {
      const others = all.filter((one) => one.organisationId === claim.organisationId && one.id !== claim.id);
      const rivals = others.map((one) => ({ id: one.id, createdAt: one.createdAt, email: emailOf(one) }));
      return { ...claim, email: emailOf(claim), rivals };
    });
  }

  /** How many wait. @throws DomainError `ACCESS.FORBIDDEN` */
  async count(viewer: Viewer): Promise<number> {
    return this.claims.countWaiting(curatedBy(viewer));
  }
}

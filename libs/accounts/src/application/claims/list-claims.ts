import { Injectable } from '@nestjs/common';
import { DomainError, type Viewer } from '#platform';
import type { Claim } from '../../domain/claims/claim.js';
import { scopeOf } from '../../domain/claims/scopes.js';
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
  async waiting({ account }: Viewer, after: ClaimKey | null, limit: number): Promise<ClaimLine[]> {
    if (!account?.curates) throw new DomainError('ACCESS.FORBIDDEN', 'forbidden');
    const claims = await this.claims.waiting(scopeOf(account.curates), after, limit);
    const emails = await this.accounts.emailsOf(claims.map(({ accountId }) => accountId));
    return claims.map((claim) => ({ ...claim, email: emails.get(claim.accountId) ?? '' }));
  }
}

import { Injectable } from '@nestjs/common';
import type { Claim } from '../../domain/claims/claim.js';
import { ClaimStore } from '../../persistence/claim-store.js';

@Injectable()
export class GetClaim {
  constructor(private readonly claims: ClaimStore) {}

  /** For letters: whatever its state. */
  byId(id: string): Promise<Claim | null> {
    return this.claims.find(id);
  }

  /** What an account claims of an organisation and nobody decided yet. */
  own(organisationId: string, accountId: string): Promise<Claim | null> {
    return this.claims.findOpen(organisationId, accountId);
  }

  /** All that an account claimed, whatever became of it, the newest first. */
  ofAccount(accountId: string): Promise<Claim[]> {
    return this.claims.ofAccount(accountId);
  }
}

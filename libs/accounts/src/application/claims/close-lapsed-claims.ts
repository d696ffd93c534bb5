import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';
import { ClaimStore } from '../../persistence/claim-store.js';
import { ClaimSteps } from './claim-steps.js';

/** Closes claims whose proof nobody brought in time. May run as often as one likes; to be called daily. */
@Injectable()
export class CloseLapsedClaims {
  constructor(
    private readonly transaction: Transaction,
    private readonly claims: ClaimStore,
    private readonly steps: ClaimSteps,
  ) {}

  /** Those that a curator looks at stay. @returns how many were closed */
  execute(): Promise<number> {
    return this.transaction.run(async () => {
      const lapsed = await this.claims.closeLapsed();
      for (const claim of lapsed) await this.steps.record(claim, 'lapsed');
      return lapsed.length;
    });
  }
}

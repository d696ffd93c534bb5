import { Injectable } from '@nestjs/common';
import { CloseLapsedClaims, ForgetSpent } from '#accounts';
import { FollowMembershipDates } from '#organisations';
import { DAY_MS, RegularWork } from './regular-work.js';

const FAILURE = "The day's tidying failed";

/** What a new day ends or begins by itself: claims that nobody proved, links that are spent, memberships. At the start, then daily. */
@Injectable()
export class TidyDaily extends RegularWork {
  constructor(
    private readonly claims: CloseLapsedClaims,
    private readonly spent: ForgetSpent,
    private readonly memberships: FollowMembershipDates,
  ) {
    super({ everyMs: DAY_MS, isDoneAtStart: true, failure: FAILURE });
  }

  protected async run(): Promise<void> {
    for (const work of [this.claims, this.spent, this.memberships]) {
      try {
        await work.execute();
      } catch (error) {
        // The next day tries again; one does not keep the other from it.
        this.logger.warn(`${FAILURE}: ${(error as Error).message}`);
      }
    }
  }
}

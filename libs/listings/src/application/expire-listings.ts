import { Injectable } from '@nestjs/common';
import { Clock, Transaction } from '#platform';
import { ListingStore } from '../persistence/listing-store.js';
import { KeepListings } from './keep-listings.js';
import { today } from './today.js';

/** Listings handled in one transaction. */
const BATCH = 200;

/**
 * Takes the topics of listings that ran out away from their organisations and makes it known. Lists and pages do not
 * wait for this, they look at the date; to be called now and then, once a day is enough.
 */
@Injectable()
export class ExpireListings {
  constructor(
    private readonly transaction: Transaction,
    private readonly listings: ListingStore,
    private readonly keep: KeepListings,
    private readonly clock: Clock,
  ) {}

  /** @returns how many ran out since the last call */
  async execute(): Promise<number> {
    for (let expired = 0; ;) {
      const batch = await this.transaction.run(async () => {
        const overdue = await this.listings.overdue(today(this.clock), BATCH);
        await this.keep.execute(overdue);
        return overdue.length;
      });
      expired += batch;
      if (batch < BATCH) return expired;
    }
  }
}

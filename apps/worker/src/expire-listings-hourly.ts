import { Injectable } from '@nestjs/common';
import { ExpireListings } from '#listings';
import { HOUR_MS, RegularWork } from './regular-work.js';

/** Takes the topics of listings that ran out away from their organisations: at the start, then every hour. */
@Injectable()
export class ExpireListingsHourly extends RegularWork {
  constructor(private readonly expireListings: ExpireListings) {
    // After a failure lists and pages still look at the date themselves.
    super({ everyMs: HOUR_MS, isDoneAtStart: true, failure: 'Expired listings could not be followed' });
  }

  protected async run(): Promise<void> {
    await this.expireListings.execute();
  }
}

import { Injectable } from '@nestjs/common';
import { Snapshot } from '#platform';
import type { Prices } from '../domain/fairness.js';
import type { ProfileAudience } from '../persistence/match-profile-store.js';
import { PriceStore } from '../persistence/price-store.js';

/** What being shown costs everybody, as last balanced. */
@Injectable()
export class MatchPrices extends Snapshot<Readonly<Record<ProfileAudience, Prices>>> {
  constructor(private readonly prices: PriceStore) {
    super();
  }

  protected version(): Promise<string> {
    return this.prices.version();
  }

  protected async load() {
    return { public: await this.prices.of('public'), member: await this.prices.of('member') };
  }
}

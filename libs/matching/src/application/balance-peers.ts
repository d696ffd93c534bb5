import { Injectable } from '@nestjs/common';
import { Clock, Transaction } from '#platform';
import { groupOf } from '../domain/choose-peers.js';
import { balance, type Grouped, inFairOrder, SEEN } from '../domain/fairness.js';
import { MatchProfileStore, type ProfileAudience } from '../persistence/match-profile-store.js';
import { PriceStore } from '../persistence/price-store.js';
import { RankPeers } from './rank-peers.js';

/** Further down nobody is shown at any price. */
const MOST_RANKED = 60;
const DAY_MS = 24 * 60 * 60 * 1_000;

/**
 * Sets what being shown costs, for each audience, from everybody's list: then everyone is in somebody's. Once a day, so that lists
 * change with profiles and not by themselves. Takes two statements and up to some hundred comparisons for every organisation.
 */
@Injectable()
export class BalancePeers {
  constructor(
    private readonly transaction: Transaction,
    private readonly profiles: MatchProfileStore,
    private readonly prices: PriceStore,
    private readonly rank: RankPeers,
    private readonly clock: Clock,
  ) {}

  /** Whether the last time was a day ago, or there was none. */
  async isDue(): Promise<boolean> {
    const last = await this.prices.balancedAt();
    return last === null || this.clock.now().getTime() - last.getTime() >= DAY_MS;
  }

  async execute(): Promise<void> {
    for (const audience of ['public', 'member'] as const) {
      const prices = await balance(await this.lists(audience), SEEN);
      await this.transaction.run(() => this.prices.replace(audience, prices));
    }
  }

  private async lists(audience: ProfileAudience): Promise<Map<string, Grouped[]>> {
    const lists = new Map<string, Grouped[]>();
    for (const id of await this.profiles.ids(audience)) {
      const ranked = await this.rank.execute(id, {}, audience);
      const list = (ranked?.peers ?? []).map((peer) => ({
        id: peer.id,
        score: peer.score,
        group: groupOf(peer),
      }));
      lists.set(id, inFairOrder(list, NO_PRICES, id).slice(0, MOST_RANKED));
    }
    return lists;
  }
}

const NO_PRICES = new Map<string, number>();

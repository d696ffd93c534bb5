import { Injectable } from '@nestjs/common';
import { Clock, Transaction } from '#platform';
import { MissStore } from '../persistence/misses/miss-store.js';

/** Takes words off the list of what was asked and not found. */
@Injectable()
export class SettleMiss {
  constructor(
    private readonly transaction: Transaction,
    private readonly misses: MissStore,
    private readonly clock: Clock,
  ) {}

  /** They are not noted again for a year. */
  putAway(words: string): Promise<void> {
    return this.transaction.run(async () => {
      await this.misses.remove(words);
      await this.misses.putAway(words, this.clock.now());
    });
  }

  /** They should be found from now on; where they are not, they come back. */
  async mended(words: string): Promise<void> {
    await this.misses.remove(words);
  }
}

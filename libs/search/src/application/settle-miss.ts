import { Injectable } from '@nestjs/common';
import { Clock } from '#platform';
import { MissStore } from '../persistence/misses/miss-store.js';

/** Takes words off the list of what was asked and not found. */
@Injectable()
export class SettleMiss {
  constructor(
    private readonly misses: MissStore,
    private readonly clock: Clock,
  ) {}

  /** They are neither listed nor noted again for a year. */
  async putAway(words: string): Promise<void> {
    await this.misses.putAway(words, this.clock.now());
  }

  /** They are listed and noted as before. */
  async takeBack(words: string): Promise<void> {
    await this.misses.takeBack(words);
  }

  /** They should be found from now on; where they are not, they come back. */
  async mended(words: string): Promise<void> {
    await this.misses.remove(words);
  }
}

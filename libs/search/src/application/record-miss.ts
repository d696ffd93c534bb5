import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '#platform';
import { LimitMisses } from './limit-misses.js';
import { missOf } from '../domain/miss.js';
import type { SearchQuery } from '../domain/search-query.js';
import { MissStore } from '../persistence/misses/miss-store.js';

/** Keeps what was asked and not found, for the curator; never who asked. */
@Injectable()
export class RecordMiss {
  private readonly logger = new Logger(RecordMiss.name);

  constructor(
    private readonly misses: MissStore,
    private readonly clock: Clock,
    private readonly limits: LimitMisses,
  ) {}

  /**
   * Never throws: a search does not fail because its failure could not be noted.
   *
   * @param partial whether it had answers that lack some of the words
   * @param asker what tells askers apart; kept nowhere
   */
  async execute(query: SearchQuery, partial: boolean, asker: string): Promise<void> {
    const words = missOf(query);
    if (words === null || !this.limits.mayAdd(asker, words, this.clock.now())) return;
    try {
      await this.misses.add(words, partial, this.clock.now());
    } catch (error) {
      this.logger.warn(`A search without result was not noted: ${(error as Error).message}`);
    }
  }
}

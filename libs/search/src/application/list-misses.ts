import { Injectable } from '@nestjs/common';
import { Clock } from '#platform';
import type { Miss } from '../domain/miss.js';
import { MissStore } from '../persistence/misses/miss-store.js';

const DAY_MS = 24 * 60 * 60 * 1_000;

/** What was asked and not found lately, for whoever looks after the network. */
@Injectable()
export class ListMisses {
  constructor(
    private readonly misses: MissStore,
    private readonly clock: Clock,
  ) {}

  /** The most asked first. @param days 1 to 90, after which they are forgotten */
  execute(days: number, limit: number): Promise<Miss[]> {
    return this.misses.list(new Date(this.clock.now().getTime() - days * DAY_MS), limit);
  }
}

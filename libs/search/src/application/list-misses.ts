import { Injectable } from '@nestjs/common';
import { Clock, cutPage, decodeCursor, encodeCursor, type Page } from '#platform';
import { z } from 'zod';
import type { Miss, MissFilter } from '../domain/miss.js';
import { type MissPlace, MissStore } from '../persistence/misses/miss-store.js';

const DAY_MS = 24 * 60 * 60 * 1_000;
const KEY = z.tuple([z.int32(), z.iso.date(), z.string()]);

export interface MissesPage {
  readonly cursor: string | null;
  readonly limit: number;
  /** Null: all of them. */
  readonly filter?: MissFilter;
}

/** What was asked and not found lately, for whoever looks after the network. */
@Injectable()
export class ListMisses {
  constructor(
    private readonly misses: MissStore,
    private readonly clock: Clock,
  ) {}

  /**
   * The most asked first.
   *
   * @param days 1 to 90, after which they are forgotten
   * @throws DomainError `CURSOR.INVALID`
   */
  async execute(days: number, { cursor, limit, filter = null }: MissesPage): Promise<Page<Miss>> {
    const since = new Date(this.clock.now().getTime() - days * DAY_MS);
    const rows = await this.misses.list(since, limit + 1, cursor === null ? null : after(cursor), filter);
    return cutPage(rows, limit, ({ count, last, words }) => encodeCursor([count, last, words]));
  }

  /** What was put away, the last first. */
  putAway(limit: number): Promise<string[]> {
    return this.misses.listPutAway(limit);
  }
}

function after(cursor: string): MissPlace {
  const [count, last, words] = decodeCursor(cursor, KEY);
  return { count, last, words };
}

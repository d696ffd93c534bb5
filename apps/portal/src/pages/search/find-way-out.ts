import { Injectable } from '@nestjs/common';
import type { Viewer } from '#platform';
import { EVERYTHING, NO_FILTERS, type SearchAnswer, type SearchQuery, SearchRecords } from '#search';
import { addressOf } from '../../addresses/address-of.js';
import type { Named } from '../../ui/index.js';

/** What to do where no hit has all that was asked for. */
export interface WayOut {
  /** The topic that has most of the words. */
  readonly topic: Named | null;
  /** How many hits the words have without any filter; null where none is set. */
  readonly withoutFilters: SearchAnswer['total'] | null;
  /** Words without which there are hits. */
  readonly spare: readonly string[];
}

const MOST_SPARE = 3;

/** Looks for a way on: at most two further searches, of one hit each. */
@Injectable()
export class FindWayOut {
  constructor(private readonly searchRecords: SearchRecords) {}

  async execute(query: SearchQuery, { hits }: SearchAnswer, viewer: Viewer): Promise<WayOut> {
    const mayHaveMore = isNarrowed(query);
    const [topic, withoutFilters] = await Promise.all([
      mayHaveMore || hits.length > 0 ? this.nearestTopic(query, viewer) : null,
      mayHaveMore ? this.withoutFilters(query, viewer) : null,
    ]);
    const single = hits.flatMap(({ missing }) => (missing.length === 1 ? missing : []));
    return { topic, withoutFilters, spare: [...new Set(single)].slice(0, MOST_SPARE) };
  }

  private async nearestTopic({ text, typing }: SearchQuery, viewer: Viewer): Promise<Named | null> {
    if (text === '') return null;
    const { hits } = await this.searchRecords.execute(
      { ...UNNARROWED, text, typing, filters: { ...NO_FILTERS, type: ['topic'] } },
      viewer,
    );
    const [hit] = hits;
    return hit ? { url: addressOf('topic', hit.record.slug), title: hit.record.title } : null;
  }

  private async withoutFilters(
    { text, typing }: SearchQuery,
    viewer: Viewer,
  ): Promise<SearchAnswer['total']> {
    const { total, partial } = await this.searchRecords.execute({ ...UNNARROWED, text, typing }, viewer);
    return partial ? { count: 0, exact: true } : total;
  }
}

const UNNARROWED: SearchQuery = { ...EVERYTHING, limit: 1 };

/** Whether anything but the words narrows a search. */
export function isNarrowed({ filters, openOnly, listing, near }: SearchQuery): boolean {
  const isFiltered = Object.values(filters).some((values) => values.length > 0);
  return isFiltered || openOnly || listing !== null || near !== null;
}

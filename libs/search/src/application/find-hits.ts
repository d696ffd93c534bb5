import { Injectable } from '@nestjs/common';
import type { QueryTerm } from '#language';
import type { Viewer } from '#platform';
import { countedWithout, type LeftOut } from '../domain/counted-without.js';
import { audienceFor } from '../domain/index-audience.js';
import { keyText } from '../domain/record.js';
import { type EngineAnswer, SearchEngine } from '../domain/search-engine.js';
import { hitOf, type HitQuestion, type SearchHit } from '../domain/search-hit.js';
import type { SearchQuery } from '../domain/search-query.js';
import type { UnderstoodQuery } from '../domain/understood-query.js';
import { Compounds } from './compounds.js';
import { ReadRecords } from './read-records.js';

/** What an engine found, as the viewer may see it. */
export interface FoundHits extends Pick<EngineAnswer, 'total' | 'facets' | 'next' | 'fallback'> {
  readonly hits: readonly SearchHit[];
}

/** So many pages in a row may be gone as a whole before what is left is no longer looked for. */
const MOST_PAGES = 5;

/** Asks the engine, and shows what it found as the database has it. */
@Injectable()
export class FindHits {
  constructor(
    private readonly engine: SearchEngine,
    private readonly records: ReadRecords,
    private readonly compounds: Compounds,
  ) {}

  /**
   * What is shown is read from the database as the viewer may see it now: the index only says where to look, so that something
   * withdrawn or hidden a moment ago is gone even while no worker runs, and is not counted either.
   *
   * @param required the words that a hit must have, where these are not all of them
   */
  async execute(
    { text: _text, typing: _typing, verbatim: _verbatim, ...query }: SearchQuery,
    { terms, name }: UnderstoodQuery,
    viewer: Viewer,
    required: readonly QueryTerm[] = terms,
  ): Promise<FoundHits> {
    const asked = { ...query, terms: required, name, audience: audienceFor(viewer) };
    const first = await this.engine.search(asked);
    const leftOut: LeftOut[] = [];
    let page = first;
    let hits = await this.shown(page, { terms, required }, viewer, leftOut);
    for (let pages = 1; hits.length === 0 && page.next !== null && pages < MOST_PAGES; pages += 1) {
      page = await this.engine.search({ ...asked, cursor: page.next });
      hits = await this.shown(page, { terms, required }, viewer, leftOut);
    }
    const counts = countedWithout(first, leftOut, query.filters);
    return { ...counts, next: page.next, fallback: page.fallback, hits };
  }

  /** @param leftOut is told of what may not be seen */
  private async shown(
    { hits }: EngineAnswer,
    question: Pick<HitQuestion, 'terms' | 'required'>,
    viewer: Viewer,
    leftOut: LeftOut[],
  ): Promise<SearchHit[]> {
    const records = await this.records.execute(hits, viewer);
    const split = this.compounds.current;
    return hits.flatMap((hit) => {
      const record = records.get(keyText(hit));
      if (record) return [hitOf(record, { ...question, distanceKm: hit.distanceKm, split })];
      leftOut.push({ type: [hit.type] });
      return [];
    });
  }
}

import { Injectable } from '@nestjs/common';
import type { QueryTerm } from '#language';
import type { Viewer } from '#platform';
import { askedAround } from '../domain/around-form.js';
import { countedWithout, type LeftOut } from '../domain/counted-without.js';
import { audienceFor } from '../domain/index-audience.js';
import { keyText } from '../domain/record.js';
import { type EngineAnswer, type EngineQuery, SearchEngine } from '../domain/search-engine.js';
import { matchRecord } from '../domain/match-record.js';
import { hitOf, type SearchHit } from '../domain/search-hit.js';
import type { SearchQuery } from '../domain/search-query.js';
import type { UnderstoodQuery } from '../domain/understood-query.js';
import { Compounds } from './compounds.js';
import { ReadRecords } from './read-records.js';
import { StillFound } from './still-found.js';

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
    private readonly stillFound: StillFound,
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
    const asked = { ...query, terms: askedAround(required), name, audience: audienceFor(viewer) };
    const first = await this.engine.search(asked);
    const leftOut: LeftOut[] = [];
    let page = first;
    let hits = await this.shown(page, { asked, terms }, viewer, leftOut);
    for (let pages = 1; hits.length === 0 && page.next !== null && pages < MOST_PAGES; pages += 1) {
      page = await this.engine.search({ ...asked, cursor: page.next });
      hits = await this.shown(page, { asked, terms }, viewer, leftOut);
    }
    const counts = countedWithout(first, leftOut, query.filters);
    return { ...counts, next: page.next, fallback: page.fallback, hits };
  }

  /** @param leftOut is told of what may not be seen, or was found by what may not be seen */
  private async shown(
    { hits }: EngineAnswer,
    { asked, terms }: Question,
    viewer: Viewer,
    leftOut: LeftOut[],
  ): Promise<SearchHit[]> {
    const records = await this.records.execute(hits, viewer);
    const split = this.compounds.current;
    return hits.flatMap((hit) => {
      const record = records.get(keyText(hit));
      const match = record && matchRecord(record, terms, split);
      if (match && this.stillFound.execute(record, match, asked)) {
        const distanceKm = record.place === null ? null : hit.distanceKm;
        return [hitOf(record, { terms, required: asked.terms, distanceKm, split }, match)];
      }
      leftOut.push(this.stillFound.countedAs(hit, record, asked));
      return [];
    });
  }
}

interface Question {
  readonly asked: EngineQuery;
  /** All words, of which a hit may lack those that are not asked for. */
  readonly terms: readonly QueryTerm[];
}

import { Injectable } from '@nestjs/common';
import type { QueryTerm } from '#language';
import type { Viewer } from '#platform';
import { audienceFor } from '../domain/index-audience.js';
import { keyText } from '../domain/record.js';
import { type EngineAnswer, SearchEngine } from '../domain/search-engine.js';
import { hitOf, type SearchHit } from '../domain/search-hit.js';
import type { SearchQuery } from '../domain/search-query.js';
import type { UnderstoodQuery } from '../domain/understood-query.js';
import { Compounds } from './compounds.js';
import { ReadRecords } from './read-records.js';

/** What an engine found, as the viewer may see it. */
export interface FoundHits extends Pick<EngineAnswer, 'total' | 'facets' | 'next' | 'fallback'> {
  readonly hits: readonly SearchHit[];
}

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
   * withdrawn or hidden a moment ago is gone even while no worker runs.
   *
   * @param required the words that a hit must have, where these are not all of them
   */
  async execute(
    { text: _text, typing: _typing, verbatim: _verbatim, ...query }: SearchQuery,
    { terms, name }: UnderstoodQuery,
    viewer: Viewer,
    required: readonly QueryTerm[] = terms,
  ): Promise<FoundHits> {
    const { hits, ...found } = await this.engine.search({
      ...query,
      terms: required,
      name,
      audience: audienceFor(viewer),
    });
    const records = await this.records.execute(hits, viewer);
    const split = this.compounds.current;
    const shown = hits.flatMap((hit) => {
      const record = records.get(keyText(hit));
      return record ? [hitOf(record, { terms, required, distanceKm: hit.distanceKm, split })] : [];
    });
    return { ...found, hits: shown };
  }
}

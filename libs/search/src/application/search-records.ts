import { Injectable } from '@nestjs/common';
import type { Correction } from '#language';
import type { Viewer } from '#platform';
import { nameKey } from '../domain/name-key.js';
import { keyText } from '../domain/record.js';
import type { IndexAudience } from '../domain/index-audience.js';
import { type EngineAnswer, SearchEngine } from '../domain/search-engine.js';
import { hitOf, type SearchHit } from '../domain/search-hit.js';
import type { SearchQuery } from '../domain/search-query.js';
import { QueryAnalysis } from './query-analysis.js';
import { ReadRecords } from './read-records.js';

export interface SearchAnswer extends Pick<EngineAnswer, 'total' | 'facets' | 'next'> {
  readonly hits: readonly SearchHit[];
  /** Words that were taken for others (`applied`), or that may be meant as others. */
  readonly corrections: readonly Correction[];
  /** Nothing has all words: these hits lack some, which each of them names. */
  readonly partial: boolean;
}

/** Finds records of all types for whoever asks (SEA-01). */
@Injectable()
export class SearchRecords {
  constructor(
    private readonly analysis: QueryAnalysis,
    private readonly engine: SearchEngine,
    private readonly records: ReadRecords,
  ) {}

  /**
   * What is shown is read from the database as the viewer may see it now: the index only says where to look, so that something
   * withdrawn or hidden a moment ago is gone even while no worker runs.
   */
  async execute(query: SearchQuery, viewer: Viewer): Promise<SearchAnswer> {
    const { text, typing, verbatim: _verbatim, ...rest } = query;
    const terms = this.analysis.execute(text, typing);
    const found = await this.engine.search({
      ...rest,
      terms,
      name: nameKey(text),
      audience: audienceFor(viewer),
    });
    const records = await this.records.execute(found.hits, viewer);
    const hits = found.hits.flatMap((hit) => {
      const record = records.get(keyText(hit));
      return record ? [hitOf(record, terms, hit.distanceKm)] : [];
    });
    return {
      hits,
      total: found.total,
      facets: found.facets,
      next: found.next,
      corrections: [],
      partial: false,
    };
  }
}

/** Curators search what members search: what is "only us" is in no copy of the index. */
export function audienceFor(viewer: Viewer): IndexAudience {
  return viewer.kind === 'visitor' ? 'public' : 'member';
}

import type { MultiSearchQuery, SearchResponse } from 'meilisearch';
import { calledKey } from '../../../domain/name-key.js';
import type { EngineQuery } from '../../../domain/search-engine.js';
import { activeFacets, facetFilters, namedSo, rowFilters, titledFilters, wordFilters } from './filters.js';
import { comparePlaced, type Placed, placed, type RawHit } from './found.js';
import { Score } from './score.js';

/** Ranking costs microseconds a document, and a word that matches everything is the cheapest attack. As in Postgres. */
export const MOST_RANKED = 1_000;

/** Lanes into the candidates, so that what is called so is among them however much matches: names, all words in names, all. */
export function rankedQueries(query: EngineQuery, indexUid: string): MultiSearchQuery[] {
  const filters = [...rowFilters(query), ...facetFilters(query, activeFacets(query))];
  const attributesToRetrieve = ['o', ...(query.near ? ['_geo'] : []), ...new Score(query.terms).attributes];
  const lane = (filter: readonly string[]) => ({
    ...{ indexUid, attributesToRetrieve, limit: MOST_RANKED },
    filter: [...filters, ...filter],
  });
  return [
    lane(wordFilters(query)),
    ...(query.name === '' ? [] : [lane([namedSo(query.name)])]),
    lane(titledFilters(query)),
  ];
}

/**
 * The candidates in order: called exactly so, called so by another name, all words in names, the rest; inside each by score.
 *
 * @param answers to the queries above
 */
export function rankedHits(query: EngineQuery, answers: readonly SearchResponse[]): Placed[] {
  const [matched, ...lanes] = answers.map(({ hits }) => hits as unknown as RawHit[]);
  const [named, titled] = query.name === '' ? [[], lanes[0]] : lanes;
  const score = new Score(query.terms);
  const seen = new Set<string>();
  const found: Placed[] = [];
  for (const [lane, hits] of [named, titled, matched].entries()) {
    for (const hit of hits ?? []) {
      if (seen.has(hit.o) || seen.size >= MOST_RANKED) continue;
      seen.add(hit.o);
      const one = placed(hit, lane - 2, -score.of(hit), query.near);
      found.push(lane === 0 && calledKey(one.title) === query.name ? { ...one, key1: -3 } : one);
    }
  }
  return found.sort(comparePlaced);
}

import type { Meilisearch, MultiSearchQuery, SearchResponse } from 'meilisearch';
import type { EngineAnswer, EngineQuery } from '../../../domain/search-engine.js';
import { FACETS } from '../../../domain/search-query.js';
import { facetQueries, readFacets } from './answer-facets.js';
import { type Keys, readCursor, writeCursor } from './cursor.js';
import { requiredTerms } from './filters.js';
import { comparePlaced, type Placed, type RawHit } from './found.js';
import { orderKey } from '../index/encode.js';
import { allFilters, listedHits, listedQuery } from './listed.js';
import { nearestHits } from './nearest.js';
import { rankedHits, rankedQueries } from './ranked.js';

/** How the hits of an order are asked for, and read from the answers. */
interface Order {
  readonly queries: readonly MultiSearchQuery[];
  /** Those behind the cursor, one more than the page holds where there are more. */
  read(answers: readonly SearchResponse[]): Placed[] | Promise<Placed[]>;
}

/**
 * One request for everything: the counts, and the hits in their lanes. Only an order by distance asks more than once.
 *
 * @throws DomainError `CURSOR.INVALID`
 */
export async function searchIndex(
  client: Meilisearch,
  indexUid: string,
  query: EngineQuery,
): Promise<EngineAnswer> {
  const order = orderOf(client, indexUid, query, readCursor(query.cursor));
  const counting = { indexUid, limit: 0, filter: allFilters(query), facets: [...FACETS] };
  const besides = facetQueries(query, indexUid);
  const { results } = await client.multiSearch({ queries: [counting, ...besides, ...order.queries] });
  const [main, ...others] = results;
  const [counted, answers] = [others.slice(0, besides.length), others.slice(besides.length)];
  const found = await order.read(answers);
  const shown = found.slice(0, query.limit);
  const last = shown.at(-1);
  return {
    hits: shown.map(({ type, id, distanceKm }) => ({ type, id, distanceKm })),
    total: { count: main!.estimatedTotalHits ?? 0, exact: true },
    facets: readFacets(query, main!, counted),
    next: last && found.length > query.limit ? writeCursor(last) : null,
    fallback: false,
  };
}

function orderOf(client: Meilisearch, indexUid: string, query: EngineQuery, after: Keys | null): Order {
  if (query.sort === 'relevance' && requiredTerms(query).length > 0) {
    return {
      queries: rankedQueries(query, indexUid),
      read: (answers) => behindCursor(rankedHits(query, answers), after).slice(0, query.limit + 1),
    };
  }
  if (query.sort === 'distance' && query.near)
    return { queries: [], read: () => nearestHits(client, indexUid, query, after) };
  return {
    queries: [listedQuery(query, after, indexUid)],
    read: ([answer]) => listedHits(query, answer!.hits as unknown as RawHit[]),
  };
}

function behindCursor(found: readonly Placed[], after: Keys | null): readonly Placed[] {
  if (!after) return found;
  const last: Placed = { ...after, o: orderKey(after.title, after), distanceKm: null };
  return found.filter((one) => comparePlaced(one, last) > 0);
}

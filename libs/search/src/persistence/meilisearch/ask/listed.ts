import type { MultiSearchQuery } from 'meilisearch';
import type { EngineQuery } from '../../../domain/search-engine.js';
import { orderKey } from '../index/encode.js';
import type { Keys } from './cursor.js';
import { activeFacets, facetFilters, quoted, rowFilters, wordFilters } from './filters.js';
import { type Placed, placed, type RawHit } from './found.js';

/** The query for a page of an order that the index can sort by itself: by title, or by date and title. */
export function listedQuery(query: EngineQuery, after: Keys | null, indexUid: string): MultiSearchQuery {
  return {
    indexUid,
    attributesToRetrieve: ['o', 'newest', ...(query.near ? ['_geo'] : [])],
    limit: query.limit + 1,
    sort: isNewest(query) ? ['newest:desc', 'o:asc'] : ['o:asc'],
    filter: [...allFilters(query), ...(after ? [behind(query, after)] : [])],
  };
}

export function listedHits(query: EngineQuery, hits: readonly RawHit[]): Placed[] {
  return hits.map((hit) => placed(hit, isNewest(query) ? -(hit.newest ?? 0) : 0, 0, query.near));
}

export function allFilters(query: EngineQuery): string[] {
  return [...rowFilters(query), ...wordFilters(query), ...facetFilters(query, activeFacets(query))];
}

/** What stands behind the last one shown. Texts are compared byte by byte, and the order's key is made for that. */
export function behind(query: EngineQuery, { key1, title, type, id }: Keys): string {
  const later = `o > ${quoted(orderKey(title, { type, id }))}`;
  return isNewest(query) ? `newest < ${-key1} OR (newest = ${-key1} AND ${later})` : later;
}

function isNewest({ sort }: EngineQuery): boolean {
  return sort === 'newest';
}

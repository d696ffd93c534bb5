import type { MultiSearchQuery, SearchResponse } from 'meilisearch';
import type { EngineQuery, FacetCount } from '../../../domain/search-engine.js';
import { type Facet, FACETS } from '../../../domain/search-query.js';
import { activeFacets, facetFilters, rowFilters, wordFilters } from './filters.js';

/**
 * The queries that count facets besides the one that finds: Meilisearch counts a facet under its own filter too, so each chosen
 * one needs a query without it; and the values that would find nothing are those that the words alone match.
 */
export function facetQueries(query: EngineQuery, indexUid: string): MultiSearchQuery[] {
  const active = activeFacets(query);
  if (active.length === 0) return [];
  const under = (facets: readonly Facet[]) => [
    ...rowFilters(query),
    ...wordFilters(query),
    ...facetFilters(query, facets),
  ];
  return [
    { indexUid, limit: 0, filter: under([]), facets: [...FACETS] },
    ...active.map((facet) => ({
      ...{ indexUid, limit: 0, facets: [facet] },
      filter: under(active.filter((other) => other !== facet)),
    })),
  ];
}

type Distribution = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** @param main the answer to the query that found, with the counts of all facets under all filters */
export function readFacets(
  query: EngineQuery,
  main: SearchResponse,
  others: readonly SearchResponse[],
): Record<Facet, FacetCount[]> {
  const active = activeFacets(query);
  const [base] = others;
  const counts = FACETS.map((facet): [Facet, FacetCount[]] => {
    const own = active.indexOf(facet);
    const counted = distribution(own === -1 ? main : others[own + 1])[facet] ?? {};
    const values = Object.keys(distribution(base ?? main)[facet] ?? {});
    return [facet, values.map((value) => ({ value, count: counted[value] ?? 0 })).sort(byCount)];
  });
  return Object.fromEntries(counts) as Record<Facet, FacetCount[]>;
}

function distribution(answer: SearchResponse | undefined): Distribution {
  return answer?.facetDistribution ?? {};
}

/** Largest count first, then by value: the order in which facets are shown. */
function byCount(a: FacetCount, b: FacetCount): number {
  return b.count - a.count || (a.value < b.value ? -1 : 1);
}

import type { QueryTerm } from '#language';
import type { EngineQuery } from '../../domain/search-engine.js';
import type { Facet } from '../../domain/search-query.js';
import { type Distance, distanceTo } from './distance.js';
import { activeFacets, facetConditions } from './filter-conditions.js';
import { type Position, positionOf } from './keyset.js';
import { Parameters } from './parameters.js';

/** A query taken apart: what the parts of its statement are made from. */
export interface Asked {
  readonly query: EngineQuery;
  /** All must match; none means everything. */
  readonly words: readonly QueryTerm[];
  /** Whether the order is by how well a document answers. */
  readonly isRanked: boolean;
  /** The column that says whether the asker may see a row. */
  readonly audience: string;
  readonly active: readonly Facet[];
  /** On the columns of a row, for each active facet. */
  readonly conditions: ReadonlyMap<Facet, string>;
  readonly distance: Distance;
  readonly position: Position;
  readonly parameters: Parameters;
}

/** @throws DomainError `CURSOR.INVALID` */
export function askedBy(query: EngineQuery): Asked {
  const parameters = new Parameters();
  const words = query.terms.filter(({ optional, alternatives }) => !optional && alternatives.length > 0);
  return {
    query,
    words,
    isRanked: words.length > 0 && query.sort === 'relevance',
    audience: query.audience === 'public' ? 'for_public' : 'for_members',
    active: activeFacets(query),
    conditions: facetConditions(query, parameters),
    distance: distanceTo(query.near, parameters),
    position: positionOf(query, parameters),
    parameters,
  };
}

/** Conditions on the columns of a row: who may see it, where it lies, and the filters of some facets. */
export function rowConditions(
  { query, audience, distance, conditions }: Asked,
  facets: readonly Facet[],
): string[] {
  return [
    audience,
    ...(distance.condition === null ? [] : [distance.condition]),
    ...facets.map((facet) => conditions.get(facet)!),
    ...(query.openOnly ? ['open_for_cooperation'] : []),
    ...(query.listing === null ? [] : [`listing = '${query.listing}'`]),
  ];
}

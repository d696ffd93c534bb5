import type { EngineQuery } from '../../domain/search-engine.js';
import { type Facet, FACETS } from '../../domain/search-query.js';
import { facetLexeme, listingLexeme, OPEN } from './lexeme.js';
import type { Parameters } from './parameters.js';

/** Where a facet's values stand: a list of them in an array column, one in a plain column. */
export const FACET_COLUMNS: Readonly<Record<Facet, { column: string; isList: boolean }>> = {
  type: { column: 'type', isList: false },
  kind: { column: 'kinds', isList: true },
  topic: { column: 'topics', isList: true },
  state: { column: 'state', isList: false },
  county: { column: 'county', isList: false },
  size: { column: 'size', isList: false },
};

/** The facets with a selection. */
export function activeFacets({ filters }: EngineQuery): Facet[] {
  return FACETS.filter((facet) => filters[facet].length > 0);
}

/** A condition on rows that were already found, for each active facet. */
export function facetConditions(query: EngineQuery, parameters: Parameters): Map<Facet, string> {
  return new Map(
    activeFacets(query).map((facet) => {
      const { column, isList } = FACET_COLUMNS[facet];
      const values = parameters.add([...query.filters[facet]]);
      return [
        facet,
        isList ? `${column} && ${values}::text[]` : `coalesce(${column} = any(${values}::text[]), false)`,
      ];
    }),
  );
}

/** The same as operands of a tsquery, for rows that are to be found; a facet left out counts as not selected. */
export function filterOperands(query: EngineQuery, facets: readonly Facet[]): string[] {
  return [
    ...facets.map(
      (facet) => `(${query.filters[facet].map((value) => facetLexeme(facet, value)).join(' | ')})`,
    ),
    ...(query.openOnly ? [OPEN] : []),
    ...(query.listing === null ? [] : [listingLexeme(query.listing)]),
  ];
}

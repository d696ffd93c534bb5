import type { EngineQuery } from '../../domain/search-engine.js';
import { type Facet, FACETS } from '../../domain/search-query.js';
import { tagOf } from './facet-tags.js';
import { listingLexeme, OPEN, tagLexeme } from './lexeme.js';
import type { Parameters } from './parameters.js';

/** The facets with a selection. */
export function activeFacets({ filters }: EngineQuery): Facet[] {
  return FACETS.filter((facet) => filters[facet].length > 0);
}

/** A condition on rows that were already found, for each active facet. */
export function facetConditions(query: EngineQuery, parameters: Parameters): Map<Facet, string> {
  return new Map(
    activeFacets(query).map((facet) => [
      facet,
      `facets && ${parameters.add(selected(query, facet))}::text[]`,
    ]),
  );
}

/** The same as operands of a tsquery, for rows that are to be found; a facet left out counts as not selected. */
export function filterOperands(query: EngineQuery, facets: readonly Facet[]): string[] {
  return [
    ...facets.map((facet) => `(${selected(query, facet).map(tagLexeme).join(' | ')})`),
    ...(query.openOnly ? [OPEN] : []),
    ...(query.listing === null ? [] : [listingLexeme(query.listing)]),
  ];
}

function selected({ filters }: EngineQuery, facet: Facet): string[] {
  return filters[facet].map((value) => tagOf(facet, value));
}

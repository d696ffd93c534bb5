import { type Facet, FACETS } from '../../domain/search-query.js';
import { FACET_COLUMNS } from './filter-conditions.js';

/**
 * Rows of `facet, value, count`: the values of all that the words match, each counted among what the other facets leave, so that a
 * value that would find nothing shows 0.
 *
 * @param setOf the set among which a facet is counted
 */
export function facetCounts(setOf: (facet: Facet) => string): string {
  return FACETS.map((facet) => {
    const set = setOf(facet);
    const counted = `select ${valueOf(facet)} as value, 1 as n from ${set}`;
    const values =
      set === 'matched' ? counted : `${counted} union all select ${valueOf(facet)}, 0 from matched`;
    return `select '${facet}' as facet, value, sum(n) as count from (${values}) v where value is not null group by value`;
  }).join(' union all ');
}

function valueOf(facet: Facet): string {
  const { column, isList } = FACET_COLUMNS[facet];
  return isList ? `unnest(${column})` : column;
}

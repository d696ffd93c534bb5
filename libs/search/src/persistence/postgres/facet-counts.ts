import type { Facet } from '../../domain/search-query.js';
import { type Asked } from './asked.js';

/**
 * Rows of `tag, count`: the values of all that the words match, each counted among what the other facets leave, so that a value that
 * would find nothing shows 0.
 */
export function facetCounts({ active }: Asked): string {
  if (active.length === 0) return counted('select unnest(facets) as tag, 1 as n from matched');
  const tags = [
    `select tag, 1 as n from chosen, unnest(facets) as tag where ${not(active.map(isOf))}`,
    ...active.map((facet) => `select tag, 1 from under_${facet}, unnest(facets) as tag where ${isOf(facet)}`),
    'select distinct unnest(facets), 0 from matched',
  ];
  return counted(tags.join(' union all '));
}

function counted(tags: string): string {
  return `select tag, sum(n) as count from (${tags}) tags group by tag`;
}

function isOf(facet: Facet): string {
  return `starts_with(tag, '${facet}:')`;
}

function not(conditions: readonly string[]): string {
  return conditions.map((condition) => `not ${condition}`).join(' and ');
}

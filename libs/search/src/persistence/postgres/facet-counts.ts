import type { Asked } from './asked.js';

/**
 * Rows of `tag, count`: the values of all that the words match, each counted among what the other facets leave, so that a value that
 * would find nothing shows 0.
 */
export function facetCounts({ active }: Asked): string {
  if (active.length === 0) return countsIn('matched');
  const counted = [
    countsIn('chosen'),
    // Never less than with its own filter, also where the set without it is cut.
    ...active.map(
      (facet) => `select * from (${countsIn(`under_${facet}`)}) u where starts_with(tag, '${facet}:')`,
    ),
    'select distinct unnest(facets), 0::bigint from matched',
  ];
  return `select tag, max(count) as count from (${counted.join(' union all ')}) counted group by tag`;
}

/** Grouped before anything else is asked of the tags: there are ten in a row, and few hundred different ones. */
function countsIn(set: string): string {
  return `select tag, count(*) as count from (select unnest(facets) as tag from ${set}) tags group by tag`;
}

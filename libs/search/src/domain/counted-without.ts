import type { EngineAnswer, FacetCount } from './search-engine.js';
import { type Facet, FACETS, type Filters } from './search-query.js';

/** What is known of a hit that was counted and is not shown: under which values it was counted. */
export type LeftOut = Partial<Readonly<Record<Facet, readonly string[]>>>;

type Counts = Pick<EngineAnswer, 'total' | 'facets'>;

/**
 * The counts without hits that the index has and the viewer may not see. Lower bounds stay what they are. Where nothing is left,
 * nothing is counted, but for what the filters of a facet keep out of the list and not out of its own counts.
 */
export function countedWithout(counts: Counts, leftOut: readonly LeftOut[], filters: Filters): Counts {
  const { total, facets } = counts;
  if (leftOut.length === 0 || !total.exact) return counts;
  const count = Math.max(0, total.count - leftOut.length);
  const left = (facet: Facet) =>
    count === 0 && filters[facet].length === 0
      ? facets[facet].map(({ value }) => ({ value, count: 0 }))
      : facets[facet].map((one) =>
          less(one, leftOut.filter((out) => out[facet]?.includes(one.value)).length),
        );
  const counted = FACETS.map((facet) => [facet, left(facet).sort(byCount)]);
  return { total: { ...total, count }, facets: Object.fromEntries(counted) as Counts['facets'] };
}

function less({ value, count }: FacetCount, by: number): FacetCount {
  return { value, count: Math.max(0, count - by) };
}

function byCount(a: FacetCount, b: FacetCount): number {
  return b.count - a.count || (a.value < b.value ? -1 : 1);
}

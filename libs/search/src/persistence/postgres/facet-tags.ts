import { groupBy } from '#platform';
import type { SearchDocument } from '../../domain/search-document.js';
import type { FacetCount } from '../../domain/search-engine.js';
import { type Facet, FACETS } from '../../domain/search-query.js';
import { valuesOf } from '../../domain/facet-values.js';

/** A value of a facet as it stands in rows and, marked, among the lexemes: `state:08`. */
export function tagOf(facet: Facet, value: string): string {
  return `${facet}:${value}`;
}

/** All values of all facets under which a document is filed. */
export function tagsOf(document: SearchDocument): string[] {
  return FACETS.flatMap((facet) =>
    [...new Set(valuesOf(document, facet))].map((value) => tagOf(facet, value)),
  );
}

export type FacetCounts = Readonly<Record<Facet, readonly FacetCount[]>>;

/** Counts by tag as counts by facet: largest first, then by value, the order in which they are shown. */
export function countsByFacet(counted: Readonly<Record<string, number>>): FacetCounts {
  const all = Object.entries(counted).map(([tag, count]) => {
    const end = tag.indexOf(':');
    return { facet: tag.slice(0, end), value: tag.slice(end + 1), count };
  });
  const groups = groupBy(all, ({ facet }) => facet);
  const counts = FACETS.map((facet): [Facet, FacetCount[]] => [
    facet,
    (groups.get(facet) ?? [])
      .map(({ value, count }) => ({ value, count }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)),
  ]);
  return Object.fromEntries(counts) as Record<Facet, FacetCount[]>;
}

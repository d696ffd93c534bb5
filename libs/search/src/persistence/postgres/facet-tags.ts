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

/** What a tag says. */
export interface Tag {
  readonly facet: Facet;
  readonly value: string;
}

export function readTag(tag: string): Tag {
  const end = tag.indexOf(':');
  return { facet: tag.slice(0, end) as Facet, value: tag.slice(end + 1) };
}

/** Counts by tag as counts by facet: largest first, then by value, the order in which they are shown. */
export function countsByFacet(counted: Readonly<Record<string, number>>): FacetCounts {
  return groupedByFacet(Object.entries(counted).map(([tag, count]) => ({ ...readTag(tag), count })));
}

/** The same of tags that were read before. */
export function groupedByFacet(counted: Iterable<Tag & FacetCount>): FacetCounts {
  const groups = Object.fromEntries(FACETS.map((facet) => [facet, []])) as unknown as Record<
    Facet,
    FacetCount[]
  >;
  for (const { facet, value, count } of counted) groups[facet].push({ value, count });
  for (const group of Object.values(groups)) group.sort(byCount);
  return groups;
}

function byCount(a: FacetCount, b: FacetCount): number {
  return b.count - a.count || (a.value < b.value ? -1 : 1);
}

import type { EngineQuery, FacetCount } from '../../domain/search-engine.js';
import type { Facet } from '../../domain/search-query.js';
import { activeFacets } from '../postgres/filter-conditions.js';
import { type FacetCounts, groupedByFacet, type Tag, tagOf } from '../postgres/facet-tags.js';
import type { Columns } from './columns.js';
import type { Slots } from './slots.js';

/** A filter: its bit, and the tags of which a document must have one. */
interface Filter {
  readonly bit: number;
  readonly tags: readonly number[];
}

/**
 * Narrows what the words match by the facets, and counts each facet among what the others leave: 0 for a value that all filters
 * together leave nothing of.
 *
 * @param matched afterwards what is left under all filters
 */
export function narrow(columns: Columns, query: EngineQuery, matched: Slots): FacetCounts {
  const { all } = columns.tagNames;
  const filters = filtersOf(columns, query);
  if (filters.length === 0) {
    const counts = countAll(columns, matched);
    return byFacet(all, counts, counts);
  }
  const facets = activeFacets(query);
  return countUnder(
    columns,
    filters,
    all.map(({ facet }) => bitOf(facets, facet)),
    matched,
  );
}

function countAll({ tagNames, tags, tagsFrom }: Columns, { items, length }: Slots): Int32Array {
  const counts = new Int32Array(tagNames.all.length);
  const [tag, from] = [tags.items, tagsFrom.items];
  for (let item = 0; item < length; item += 1) {
    const slot = items[item]!;
    const to = from[slot + 1]!;
    for (let at = from[slot]!; at < to; at += 1) counts[tag[at]!]! += 1;
  }
  return counts;
}

/** @param bitOfTag the bit of the filter on the facet of a tag, by its number; 0 where there is none */
function countUnder(
  { tagNames, tags, tagsFrom }: Columns,
  filters: readonly Filter[],
  bitOfTag: readonly number[],
  matched: Slots,
): FacetCounts {
  const all = filters.reduce((bits, { bit }) => bits | bit, 0);
  const passed = new Int32Array(bitOfTag.length);
  for (const { bit, tags: wanted } of filters) for (const one of wanted) passed[one] = bit;
  const [counts, isThere] = [new Int32Array(bitOfTag.length), new Int32Array(bitOfTag.length)];
  const [tag, from] = [tags.items, tagsFrom.items];
  matched.keep((slot) => {
    const to = from[slot + 1]!;
    let missing = all;
    for (let at = from[slot]!; at < to; at += 1) missing &= ~passed[tag[at]!]!;
    for (let at = from[slot]!; at < to; at += 1) {
      const one = tag[at]!;
      isThere[one] = 1;
      // A document that only one filter leaves out is counted in the facet of that.
      if (missing === 0 || bitOfTag[one] === missing) counts[one]! += 1;
    }
    return missing === 0;
  });
  return byFacet(tagNames.all, counts, isThere);
}

function byFacet(tags: readonly Tag[], counts: Int32Array, isThere: Int32Array): FacetCounts {
  const counted: (Tag & FacetCount)[] = [];
  for (const [at, { facet, value }] of tags.entries()) {
    if (isThere[at]! > 0) counted.push({ facet, value, count: counts[at]! });
  }
  return groupedByFacet(counted);
}

function filtersOf({ tagNames }: Columns, query: EngineQuery): Filter[] {
  return activeFacets(query).map((facet, at) => {
    const tags = query.filters[facet].flatMap((value) => tagNames.find(tagOf(facet, value)) ?? []);
    return { bit: 1 << at, tags };
  });
}

/** The bit of the filter on a facet; 0 where there is none. */
function bitOf(facets: readonly Facet[], facet: Facet): number {
  const at = facets.indexOf(facet);
  return at === -1 ? 0 : 1 << at;
}

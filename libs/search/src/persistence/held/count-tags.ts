import type { EngineQuery } from '../../domain/search-engine.js';
import type { Facet } from '../../domain/search-query.js';
import { activeFacets } from '../postgres/filter-conditions.js';
import { tagOf } from '../postgres/facet-tags.js';
import type { Columns } from './columns.js';
import type { Slots } from './slots.js';

/** How often each tag is there (`state:08`); 0 for one that all filters together leave nothing of. */
export type TagCounts = Readonly<Record<string, number>>;

/** A filter: its bit, and the tags of which a document must have one. */
interface Filter {
  readonly bit: number;
  readonly tags: readonly number[];
}

/**
 * Narrows what the words match by the facets, and counts each facet among what the others leave.
 *
 * @param matched afterwards what is left under all filters
 */
export function narrow(columns: Columns, query: EngineQuery, matched: Slots): TagCounts {
  const { texts } = columns.tagNames;
  const filters = filtersOf(columns, query);
  if (filters.length === 0) {
    const counts = countAll(columns, matched);
    return named(texts, counts, counts);
  }
  const facets = activeFacets(query);
  return countUnder(
    columns,
    filters,
    texts.map((tag) => bitOf(facets, tag)),
    matched,
  );
}

function countAll({ tagNames, tags, tagsFrom }: Columns, { items, length }: Slots): Int32Array {
  const counts = new Int32Array(tagNames.texts.length);
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
): TagCounts {
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
  return named(tagNames.texts, counts, isThere);
}

function named(texts: readonly string[], counts: Int32Array, isThere: Int32Array): TagCounts {
  return Object.fromEntries(texts.flatMap((text, tag) => (isThere[tag]! > 0 ? [[text, counts[tag]!]] : [])));
}

function filtersOf({ tagNames }: Columns, query: EngineQuery): Filter[] {
  return activeFacets(query).map((facet, at) => {
    const tags = query.filters[facet].flatMap((value) => tagNames.find(tagOf(facet, value)) ?? []);
    return { bit: 1 << at, tags };
  });
}

/** The bit of the filter on the facet of a tag; 0 where there is none. */
function bitOf(facets: readonly Facet[], tag: string): number {
  const at = facets.findIndex((facet) => tag.startsWith(`${facet}:`));
  return at === -1 ? 0 : 1 << at;
}

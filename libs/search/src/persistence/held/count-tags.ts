import type { EngineQuery } from '../../domain/search-engine.js';
import type { Facet } from '../../domain/search-query.js';
import { activeFacets } from '../postgres/filter-conditions.js';
import { tagOf } from '../postgres/facet-tags.js';
import type { Columns } from './columns.js';

/** What is left under all filters, and how often each tag is there. */
export interface Narrowed {
  readonly slots: readonly number[];
  /** By tag: `state:08`; 0 for one that all filters together leave nothing of. */
  readonly counts: Readonly<Record<string, number>>;
}

/** A filter: its bit, and the tags of which a document must have one. */
interface Filter {
  readonly bit: number;
  readonly tags: ReadonlySet<number>;
}

/** Narrows what the words match by the facets, and counts each facet among what the others leave. */
export function narrow(columns: Columns, query: EngineQuery, matched: readonly number[]): Narrowed {
  const filters = filtersOf(columns, query);
  const all = filters.reduce((bits, { bit }) => bits | bit, 0);
  const passes = passesOf(columns, filters);
  const facets = activeFacets(query);
  const bitOfTag = columns.tagNames.texts.map((tag) => bitOf(facets, tag));
  const { tags, tagsFrom } = columns;
  const counts = new Int32Array(bitOfTag.length);
  const isThere = new Uint8Array(bitOfTag.length);
  const slots: number[] = [];
  for (const slot of matched) {
    const missing = all & ~passes(slot);
    if (missing === 0) slots.push(slot);
    const to = tagsFrom[slot + 1]!;
    for (let at = tagsFrom[slot]!; at < to; at += 1) {
      const tag = tags[at]!;
      isThere[tag] = 1;
      // A document that only one filter leaves out is counted in the facet of that.
      if (missing === 0 || bitOfTag[tag] === missing) counts[tag]! += 1;
    }
  }
  const there = columns.tagNames.texts.flatMap((text, tag) => (isThere[tag] ? [[text, counts[tag]!]] : []));
  return { slots, counts: Object.fromEntries(there) };
}

function filtersOf({ tagNames }: Columns, query: EngineQuery): Filter[] {
  return activeFacets(query).map((facet, at) => {
    const tags = query.filters[facet].flatMap((value) => tagNames.find(tagOf(facet, value)) ?? []);
    return { bit: 1 << at, tags: new Set(tags) };
  });
}

/** The bit of the filter on the facet of a tag; 0 where there is none. */
function bitOf(facets: readonly Facet[], tag: string): number {
  const at = facets.findIndex((facet) => tag.startsWith(`${facet}:`));
  return at === -1 ? 0 : 1 << at;
}

function passesOf({ tags, tagsFrom }: Columns, filters: readonly Filter[]): (slot: number) => number {
  if (filters.length === 0) return () => 0;
  const bits = new Map<number, number>();
  for (const { bit, tags: wanted } of filters) for (const tag of wanted) bits.set(tag, bit);
  return (slot) => {
    let passed = 0;
    for (let at = tagsFrom[slot]!; at < tagsFrom[slot + 1]!; at += 1) passed |= bits.get(tags[at]!) ?? 0;
    return passed;
  };
}

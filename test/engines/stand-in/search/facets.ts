import type { Document } from '../documents.js';
import { badRequest } from '../refusal.js';
import type { Store } from '../store.js';
import { normalize } from '../words/tokenize.js';
import { valuesAt } from '../values.js';

/** @throws Refusal for a facet that is not filterable */
export function facetsOf(store: Store, facets: readonly string[], documents: readonly Document[]) {
  const { filterableAttributes, faceting } = store.settings;
  const names = facets.includes('*') ? [...filterableAttributes].filter((name) => name !== '_geo') : facets;
  const unknown = names.find((name) => !filterableAttributes.includes(name));
  if (unknown !== undefined) {
    throw badRequest(
      'invalid_search_facets',
      `Invalid facet distribution: Pattern \`${unknown}\` is not filterable. Available filterable attributes patterns are: \`${[...filterableAttributes].sort().join(', ')}\`.`,
    );
  }
  const facetDistribution: Record<string, Record<string, number>> = {};
  const facetStats: Record<string, { min: number; max: number }> = {};
  for (const name of [...names].sort()) {
    const counts = countsOf(documents, name);
    const order = faceting.sortFacetValuesBy[name] ?? faceting.sortFacetValuesBy['*'];
    const sorted = [...counts].sort(order === 'count' ? byCount : byValue);
    facetDistribution[name] = Object.fromEntries(
      sorted.slice(0, faceting.maxValuesPerFacet).map(([value, count]) => [String(value), count]),
    );
    const numbers = [...counts.keys()].filter((value) => typeof value === 'number');
    if (numbers.length > 0) facetStats[name] = { min: Math.min(...numbers), max: Math.max(...numbers) };
  }
  return { facetDistribution, facetStats };
}

type Value = string | number | boolean;

function countsOf(documents: readonly Document[], name: string): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const document of documents) {
    const values = new Set((valuesAt(document, name) ?? []).filter((value) => isFacet(value)));
    for (const value of values) counts.set(value as Value, (counts.get(value as Value) ?? 0) + 1);
  }
  return counts;
}

function isFacet(value: unknown): value is Value {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

function byCount(a: [Value, number], b: [Value, number]): number {
  return b[1] - a[1] || byValue(a, b);
}

function byValue([a]: [Value, number], [b]: [Value, number]): number {
  return String(a) < String(b) ? -1 : 1;
}

/** Values of one facet of which a word begins so. */
export function searchFacet(
  store: Store,
  name: string,
  query: string | null,
  documents: readonly Document[],
) {
  const { filterableAttributes } = store.settings;
  if (!filterableAttributes.includes(name)) {
    throw badRequest(
      'invalid_facet_search_facet_name',
      `Attribute \`${name}\` is not facet-searchable. Available facet-searchable attributes patterns are: \`${[...filterableAttributes].sort().join(', ')}\`. To make it facet-searchable add it to the \`filterableAttributes\` index settings.`,
    );
  }
  const begins = (value: Value) =>
    normalize(String(value))
      .split(/[^\p{L}\p{N}]+/u)
      .some((word) => word.startsWith(normalize(query ?? '')));
  const facetHits = [...countsOf(documents, name)]
    .filter(([value]) => begins(value))
    .sort(byCount)
    .map(([value, count]) => ({ value: String(value), count }));
  return { facetHits: facetHits.slice(0, 100), facetQuery: query, processingTimeMs: 1 };
}

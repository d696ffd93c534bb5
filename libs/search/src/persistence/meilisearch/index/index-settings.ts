import type { Settings } from 'meilisearch';
import { FACETS } from '../../../domain/search-query.js';

/** Grows when documents are stored otherwise: an index of another format is not asked, and left to those that made it. */
export const FORMAT = 3;

/** A network has some hundred topics and counties; what is left out of a list of values could not be chosen. */
const MOST_VALUES = 20_000;
const MOST_HITS = 1_000_000;

/**
 * Everything that Meilisearch would do with words is off: which words there are, and what they find, is settled by our German
 * analysis. It filters, counts, sorts and measures.
 */
export const SETTINGS = {
  searchableAttributes: ['key'],
  filterableAttributes: [
    ...[
      '_geo',
      'a',
      'audience',
      'g0',
      'g1',
      'g2',
      'g3',
      'listing',
      'located',
      'names',
      'newest',
      'o',
      'open',
    ],
    ...['t', 'w', ...FACETS],
  ].sort(),
  sortableAttributes: ['_geo', 'length', 'newest', 'o', 'rank'],
  rankingRules: ['sort'],
  stopWords: [],
  synonyms: {},
  typoTolerance: { enabled: false },
  prefixSearch: 'disabled',
  facetSearch: false,
  proximityPrecision: 'byAttribute',
  faceting: { maxValuesPerFacet: MOST_VALUES },
  pagination: { maxTotalHits: MOST_HITS },
} as const satisfies Settings;

/** Whether an index has these settings; lists of attributes have no order there. */
export function hasOurSettings(found: Settings): boolean {
  return Object.entries(SETTINGS).every(([name, wanted]) =>
    holds(found[name as keyof Settings], wanted, name),
  );
}

function holds(found: unknown, wanted: unknown, name: string): boolean {
  if (Array.isArray(wanted) && Array.isArray(found)) {
    const isOrdered = name === 'rankingRules' || name === 'searchableAttributes';
    const [left, right] = isOrdered ? [found, wanted] : [[...found].sort(), [...wanted].sort()];
    return JSON.stringify(left) === JSON.stringify(right);
  }
  if (typeof wanted === 'object' && wanted !== null && typeof found === 'object' && found !== null) {
    const entries = Object.entries(wanted);
    if (entries.length === 0) return Object.keys(found).length === 0;
    return entries.every(([key, value]) => holds((found as Record<string, unknown>)[key], value, key));
  }
  return found === wanted;
}

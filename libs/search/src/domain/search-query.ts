import type { SizeClass } from '#places';
import type { OrganisationKind } from '#organisations';
import type { RecordType } from './record.js';

export const SORTS = ['relevance', 'distance', 'title', 'newest'] as const;
export type Sort = (typeof SORTS)[number];

/** The facets: OR within one, AND across them. */
export interface Filters {
  readonly type: readonly RecordType[];
  readonly kind: readonly OrganisationKind[];
  /** Slugs; a topic includes the narrower ones. */
  readonly topic: readonly string[];
  /** Two digits. */
  readonly state: readonly string[];
  /** Five digits. */
  readonly county: readonly string[];
  readonly size: readonly SizeClass[];
}

export const FACETS = [
  'type',
  'kind',
  'topic',
  'state',
  'county',
  'size',
] as const satisfies readonly (keyof Filters)[];
export type Facet = (typeof FACETS)[number];

export const NO_FILTERS: Filters = { type: [], kind: [], topic: [], state: [], county: [], size: [] };

/** A point and how far around it, WGS 84 degrees and km. */
export interface Near {
  readonly lat: number;
  readonly lon: number;
  readonly radiusKm: number | null;
}

/** What someone asks for. */
export interface SearchQuery {
  readonly text: string;
  /** Whether the last word is still being typed and so counts as a beginning. */
  readonly typing: boolean;
  /** Only the words as written: nothing corrected, no parts of compounds, no synonyms, no partial hits. */
  readonly verbatim: boolean;
  readonly filters: Filters;
  readonly openOnly: boolean;
  readonly listing: 'offer' | 'need' | null;
  readonly near: Near | null;
  readonly sort: Sort;
  readonly limit: number;
  readonly cursor: string | null;
}

export const EVERYTHING: SearchQuery = {
  text: '',
  typing: false,
  verbatim: false,
  filters: NO_FILTERS,
  openOnly: false,
  listing: null,
  near: null,
  sort: 'relevance',
  limit: 20,
  cursor: null,
};

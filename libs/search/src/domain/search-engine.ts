import type { QueryTerm } from '#language';
import type { IndexAudience } from './index-audience.js';
import type { RecordKey } from './record.js';
import type { SearchDocument } from './search-document.js';
import type { Facet, Filters, Near, Sort } from './search-query.js';

/** A query after the German analysis: what every engine gets, and all it gets. */
export interface EngineQuery {
  readonly audience: IndexAudience;
  /** All that are not optional must match; none means everything. */
  readonly terms: readonly QueryTerm[];
  /** The whole text folded: a record called exactly so comes first. */
  readonly name: string;
  readonly filters: Filters;
  readonly openOnly: boolean;
  readonly listing: 'offer' | 'need' | null;
  readonly near: Near | null;
  readonly sort: Sort;
  readonly limit: number;
  readonly cursor: string | null;
}

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

export interface EngineHit extends RecordKey {
  readonly distanceKm: number | null;
}

export interface EngineAnswer {
  readonly hits: readonly EngineHit[];
  readonly total: { readonly count: number; readonly exact: boolean };
  /** Values that the words match, each counted under the other facets' filters; zero counts included. */
  readonly facets: Readonly<Record<Facet, readonly FacetCount[]>>;
  readonly next: string | null;
}

export interface EngineSuggestion extends RecordKey {
  /** How much people want to reach it, larger first. */
  readonly weight: number;
  /** The folded name, from the word on that begins so. */
  readonly form: string;
}

/** The index behind the search, replaceable. What it may show is decided before: it holds projections only. */
export abstract class SearchEngine {
  /** As in the setting `SEARCH_ENGINE`. */
  abstract readonly name: string;

  abstract search(query: EngineQuery): Promise<EngineAnswer>;

  /** Records with a name, or a word of a name, that begins with `beginning` (folded). */
  abstract suggest(beginning: string, audience: IndexAudience, limit: number): Promise<EngineSuggestion[]>;

  /** Puts documents in place of what the index holds of these records; a record without a document is removed. */
  abstract replace(keys: readonly RecordKey[], documents: readonly SearchDocument[]): Promise<void>;

  /** Every record the index holds, for a rebuild to find what is gone. */
  abstract keys(): Promise<RecordKey[]>;

  abstract status(): Promise<{ readonly documents: number }>;
}

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
  /** Whether the stand-by engine answered, because the chosen one is away. */
  readonly fallback: boolean;
}

export interface EngineSuggestion extends RecordKey {
  /** How much people want to reach it, larger first. */
  readonly weight: number;
  /** The folded name, from the word on that begins so. */
  readonly form: string;
}

/** A failure that the engine has told about after it had accepted the work. */
export interface EngineFailure {
  /** ISO 8601. */
  readonly at: string;
  /** What was attempted, and why it failed, in the engine's words. */
  readonly text: string;
}

export interface EngineStatus {
  /** Documents that can be found: records that look different to members count twice. */
  readonly documents: number;
  /** Changed records that the database has and the engine does not yet. */
  readonly waiting: number;
  /** Age of the oldest of them in seconds; 0 when none waits. */
  readonly lagSeconds: number;
  /** Latest first; none for an engine whose writes cannot fail later. */
  readonly failures: readonly EngineFailure[];
  /** Why the stand-by engine answers, as a sentence; null while the chosen one does. */
  readonly fallback: string | null;
  /** Whether the index can only be made whole by a rebuild: it is missing, or was built by another version. */
  readonly needsRebuild: boolean;
}

/** An index in the making. Until it is finished, searches see the one before. */
export interface IndexRebuild {
  /** Whether an earlier attempt of the same run was found, with all that it had added. */
  readonly resumed: boolean;

  /** Puts documents of these records into it, in a transaction that holds the records, like `replace`. */
  add(keys: readonly RecordKey[], documents: readonly SearchDocument[]): Promise<void>;

  /**
   * Lets searches see it, after everything that was added has arrived; outside of a transaction.
   *
   * @throws DomainError `SEARCH.REBUILD_INCOMPLETE` (unavailable) when it lacks documents; the old one goes on serving
   */
  finish(): Promise<void>;

  /** Throws it away; the old one goes on serving. */
  abandon(): Promise<void>;
}

/** The index behind the search, replaceable. What it may show is decided before: it holds projections only. */
export abstract class SearchEngine {
  /** As in the setting `SEARCH_ENGINE`. */
  abstract readonly name: string;

  /** `hold` will be called: what only memory can answer may wait for it. */
  willHold(): void {
    // Nothing is held unless an engine says so.
  }

  /**
   * Takes into memory what makes searches fast, where an engine can; for a process that serves people, until `isEnding`. Searches are
   * answered meanwhile.
   */
  hold(_isEnding: () => boolean): Promise<void> {
    return Promise.resolve();
  }

  abstract search(query: EngineQuery): Promise<EngineAnswer>;

  /** Records with a name, or a word of a name, that begins with `beginning` (folded). */
  abstract suggest(beginning: string, audience: IndexAudience, limit: number): Promise<EngineSuggestion[]>;

  /**
   * Puts documents in place of what the index holds of these records; a record without a document is removed. Part of the
   * running transaction: what lies outside of the database is only noted there, and follows with `publish`.
   */
  abstract replace(keys: readonly RecordKey[], documents: readonly SearchDocument[]): Promise<void>;

  /**
   * Carries to an engine outside of the database what `replace` noted; after the transaction. Never throws because the engine is
   * away: what could not be carried is tried again.
   */
  abstract publish(): Promise<void>;

  /** Every record the index holds, for a rebuild to find what is gone. */
  abstract keys(): Promise<RecordKey[]>;

  /**
   * Begins to build the index anew, or goes on with it. Changes that `replace` brings meanwhile are in both.
   *
   * @param run names the rebuild: the same name after a crash goes on where it stopped
   */
  abstract openRebuild(run: string): Promise<IndexRebuild>;

  abstract status(): Promise<EngineStatus>;
}

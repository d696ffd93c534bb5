import type { ListingKind } from '#listings';
import type { TextVector } from './text/text-vector.js';

/** What matching knows of one initiative, offer or need, as one audience may know it. */
export interface MatchEntry {
  readonly type: 'initiative' | 'listing';
  readonly id: string;
  /** Of an initiative its lead. */
  readonly organisationId: string;
  /** Of a listing which of both. */
  readonly side: ListingKind | null;
  /** Slugs, without ancestors. */
  readonly topics: readonly string[];
  /** Its own words, the most telling first. */
  readonly texts: readonly string[];
}

/** An entry with what was learned of its texts. */
export interface LearnedEntry extends MatchEntry {
  readonly text: TextVector | null;
}

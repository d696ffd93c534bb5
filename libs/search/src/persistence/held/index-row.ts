import type { RecordType } from '../../domain/record.js';

/** A row of `search_documents` as it is held. */
export interface IndexRow {
  readonly type: RecordType;
  readonly id: string;
  readonly for_public: boolean;
  readonly for_members: boolean;
  readonly sort_title: string;
  readonly names: readonly string[];
  /** The text form of a tsvector. */
  readonly terms: string;
  readonly facets: readonly string[];
  readonly listing: 'offer' | 'need' | null;
  readonly open_for_cooperation: boolean;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly newest: number;
}

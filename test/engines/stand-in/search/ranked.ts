import type { Document } from '../documents.js';
import type { Hit } from '../words/hits.js';

/** How a document did under one ranking rule: the larger the rank, the better. */
export interface Rank {
  readonly rule: string;
  readonly rank: number;
  readonly best: number;
  readonly details: Readonly<Record<string, unknown>>;
}

export interface Ranked {
  readonly document: Document;
  readonly ranks: readonly Rank[];
  /** Places of all terms, also of those that did not count. */
  readonly hits: readonly Hit[];
}

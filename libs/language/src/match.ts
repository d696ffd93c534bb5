import type { Range } from './tokenize.js';
import type { How } from './weights.js';

/** A word of a text that answers a query term. */
export interface Match {
  readonly from: Range;
  /** Position of the query term. */
  readonly term: number;
  /** As written in the text; of words that stand together all of them. */
  readonly as: string;
  /** What the word was taken for: itself, or the synonym or correction that stands for it. */
  readonly meant: string;
  readonly how: How;
}

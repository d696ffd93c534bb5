import type { How } from '#language';

/** Which word of the query was found as what, and why. */
export interface FoundAs {
  readonly word: string;
  /** As it stands in the record. */
  readonly as: string;
  /** What the word was taken for: itself, or the synonym or correction that stands for it. */
  readonly meant: string;
  readonly how: How;
}

/** UTF-16 offsets, start and end, into one field of a hit. */
export interface Highlight {
  readonly field: 'title' | 'snippet';
  readonly ranges: readonly (readonly [number, number])[];
}

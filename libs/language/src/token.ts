import type { GenderForms } from './gender.js';

/** UTF-16 offsets into the text that was given: from, and to (exclusive). */
export type Range = readonly [start: number, end: number];

/** A run of letters and digits inside a token. */
export interface Piece {
  readonly text: string;
  readonly from: Range;
  /** Set apart from its neighbours by a slash only: a word in its own right. */
  readonly independent: boolean;
}

/** What someone would call one word: "E-Government", "C++", "e. V.", "Lots:innen", "#freiburg_gestalten", "info@ort.de". */
export interface Token {
  readonly text: string;
  readonly from: Range;
  /** Where it begins. */
  readonly start: number;
  readonly kind: 'word' | 'number' | 'joined' | 'abbreviation' | 'gendered' | 'address';
  /** Its parts where it has any; else the token itself. */
  readonly pieces: readonly Piece[];
  readonly gender: GenderForms | null;
}

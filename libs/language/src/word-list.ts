import { fold } from './fold.js';

/** A word of a network in one spelling, and how many documents have it so. */
export interface KnownWord {
  /** As people write it: "Bürgerbeteiligung". */
  readonly word: string;
  readonly documents: number;
  /** What it shares with its relatives and is found by: its stem, the stem of it joined, those of its parts. */
  readonly forms?: readonly string[];
  /** Parts of it that are words themselves, as people write them: "Bürger", "Beteiligung". */
  readonly parts?: readonly string[];
}

/** A word of the network that may be meant, in its commonest spelling. */
export interface NearWord {
  readonly word: string;
  readonly documents: number;
  /** Edits between the folded spellings; 0 only for beginnings. */
  readonly distance: number;
}

/** What may be asked of the words of a network. */
export interface WordList {
  /** Whether the network has this word, in any spelling or form. */
  knows(word: string): boolean;

  /** Whether words of the network have this stem, or whatever else they share with their relatives. */
  knowsForm(form: string): boolean;

  /** How the network writes a word with its parts told apart: "opendata" as "Open-Data" or "OpenData"; null where nobody does. */
  apart(word: string): string | null;

  /**
   * Words that `word` may be a misspelling of: nearest first, then the commonest. Swapped neighbours are one edit; the first letter
   * may be wrong. Empty for words that are too short. The word itself is not among them.
   */
  near(word: string, limit?: number): NearWord[];

  /** Words that begin so, or nearly so from three letters on: nearest first, then the commonest. */
  beginnings(beginning: string, limit?: number): NearWord[];
}

/** Words shorter than this are not corrected: almost every three letters are one edit from a word. */
const SHORTEST = 4;
const TWO_EDITS_FROM = 8;
const JOINTS = /[^\p{L}\p{N}]+/gu;
/** How many near words are worth looking at. */
export const USUAL_LIMIT = 5;

/** How many edits a word of this many letters may be away from what was meant: 0, 1 from 4 letters, 2 from 8. */
export function editsAllowed(letters: number): number {
  if (letters < SHORTEST) return 0;
  return letters < TWO_EDITS_FROM ? 1 : 2;
}

/** Nearest first, then the commonest. */
export function byNearness(a: NearWord, b: NearWord): number {
  return a.distance - b.distance || b.documents - a.documents || (a.word < b.word ? -1 : 1);
}

/** The letters by which words are compared: "E-Government" and "Egovernment" are one. */
export function keyOf(word: string): string {
  const folded = fold(word);
  return withoutJoints(folded) || folded;
}

/** Letters and digits alone. */
export function withoutJoints(word: string): string {
  return word.replace(JOINTS, '');
}

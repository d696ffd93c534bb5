import type { Lexicon } from './lexicon.js';

/** What was learned: which words there are and which directions they span. */
export interface LearnedWords {
  /** The same for the same texts. */
  readonly version: string;
  readonly lexicon: Lexicon;
  /** How many directions; 0 while there are too few texts for any. */
  readonly dimensions: number;
  /** What each word has to do with each direction, word by word. */
  readonly directions: Float32Array;
}

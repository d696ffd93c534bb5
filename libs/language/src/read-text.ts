import type { CompoundSplitter } from './compound-parts.js';
import type { Term } from './term.js';
import { termsOfTokens } from './token-terms.js';
import { tokenize } from './tokenize.js';

/** A text taken apart, to hold questions against it: its words in their order, three lists of equal length. */
export interface ReadText {
  /** As if each word stood alone; words that are written alike share one list, for as long as it is remembered. */
  readonly terms: readonly (readonly Term[])[];
  /** Where each begins, UTF-16. */
  readonly starts: readonly number[];
  /** Which word of the text its first piece is, from 0. */
  readonly positions: readonly number[];
}

/** Words of texts in either of two generations; a word takes about 30 bytes, its letters included. */
const WORDS_PER_GENERATION = 700_000;
/** Half of a text this long would be let go for it. */
const LONGEST = 50_000;

/** Takes a text apart. @param split takes compounds apart; without it they stay whole */
export function readText(text: string, split: CompoundSplitter | undefined): ReadText {
  const termsOfToken = termsOfTokens(split);
  const read = { terms: [] as (readonly Term[])[], starts: [] as number[], positions: [] as number[] };
  let position = 0;
  for (const token of tokenize(text)) {
    read.terms.push(termsOfToken(token));
    read.starts.push(token.start);
    read.positions.push(position);
    position += token.pieces.length;
  }
  return read;
}

/**
 * Texts that were taken apart, by their letters, so that there is nothing to be told when one changes. What is found is found again:
 * questions are held against the same texts. Two generations, the older one dropped as a whole when the younger is full.
 */
export class ReadTexts {
  private young = new Map<string, ReadText>();
  private old = new Map<string, ReadText>();
  private words = 0;

  constructor(private readonly split: CompoundSplitter | undefined) {}

  of(text: string): ReadText {
    const known = this.young.get(text);
    if (known) return known;
    const read = this.old.get(text) ?? readText(text, this.split);
    if (text.length > LONGEST) return read;
    if (this.words >= WORDS_PER_GENERATION) {
      this.old = this.young;
      this.young = new Map();
      this.words = 0;
    }
    this.words += read.terms.length + 1;
    this.young.set(text, read);
    return read;
  }
}

const WHOLE = {};
const all = new WeakMap<object, ReadTexts>();

/** The texts that were read with one splitter. */
export function textsReadWith(split: CompoundSplitter | undefined): ReadTexts {
  const known = all.get(split ?? WHOLE);
  if (known) return known;
  const texts = new ReadTexts(split);
  all.set(split ?? WHOLE, texts);
  return texts;
}

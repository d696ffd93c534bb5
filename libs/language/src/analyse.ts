import type { CompoundSplitter } from './compound-parts.js';
import { type ReadText, readText } from './read-text.js';
import { relativeTerms, rememberedByText, termsOfTokens } from './token-terms.js';
import type { Term } from './term.js';
import { PlainWord } from './plain-word.js';
import { SpelledWords } from './spelled-words.js';
import { goThrough, type Token } from './tokenize.js';

/** What the analysis may know beyond the rules of the language. */
export interface AnalysisOptions {
  /** Takes compounds apart ("wärmeplanung"); without it they stay whole. */
  readonly split?: CompoundSplitter;
}

/**
 * Everything a text should be found under, in the order of its words. All forms live in one space: the stem of one word may be
 * the exact form of another, and that is how they meet. No form twice at one position (the heaviest stays). Never throws.
 */
export function analyse(text: string, { split }: AnalysisOptions = {}): Term[] {
  return termsIn(readText(text, split), () => true);
}

/** The terms of those words of a text of which they are wanted. */
export function termsIn(
  { terms: all, starts, positions }: ReadText,
  areWanted: (terms: readonly Term[]) => boolean,
): Term[] {
  const terms: Term[] = [];
  for (let at = 0; at < all.length; at += 1) {
    if (areWanted(all[at]!)) place(all[at]!, starts[at]!, positions[at]!, terms);
  }
  return terms;
}

/** One word of a text, with what was made of it. */
export interface ReadToken<Value> {
  /** Where it begins, UTF-16. */
  readonly start: number;
  /** Which word of the text its first piece is, from 0. */
  readonly position: number;
  readonly value: Value;
}

/**
 * Reads texts word by word, for whoever reads much: what is made of a word is remembered and handed out again for each that is
 * written alike.
 *
 * @param make of a word and its terms as if it stood alone; not of where it stands in its text
 */
export function createReader<Value>(
  { split }: AnalysisOptions,
  make: (word: string, terms: readonly Term[]) => Value,
): (text: string) => ReadToken<Value>[] {
  const valueOf = rememberedByText((token) => make(token.text, relativeTerms(token, split)));
  const plain = new SpelledWords((word) => make(word, relativeTerms(new PlainWord(word, 0), split)));
  return (text) => {
    const read: ReadToken<Value>[] = [];
    let position = 0;
    goThrough(text, {
      plainWord: (word) => {
        read.push({ start: word.start, position, value: plain.of(text, word) });
        position += 1;
      },
      others: (tokens) => {
        for (const token of tokens) {
          read.push({ start: token.start, position, value: valueOf(token) });
          position += token.pieces.length;
        }
      },
    });
    return read;
  };
}

/** The terms of one token, added to `terms`. */
export function termsOf(token: Token, position: number, { split }: AnalysisOptions, terms: Term[]): void {
  place(termsOfTokens(split)(token), token.start, position, terms);
}

function place(found: readonly Term[], start: number, first: number, terms: Term[]): void {
  for (const { form, weight, how, position, from } of found) {
    terms.push({
      form,
      weight,
      how,
      position: first + position,
      from: [start + from[0], start + from[1]],
    });
  }
}

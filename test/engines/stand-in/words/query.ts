import type { Settings } from '../settings.js';
import { normalize, wordsOf } from './tokenize.js';

/** One thing a query asks for. */
export interface Term {
  /** One word, or the words of a phrase. */
  readonly words: readonly string[];
  readonly isPhrase: boolean;
  /** Whether it may be the beginning of a word: the last one, when nothing stands behind it. */
  readonly isPrefix: boolean;
  /** Where it stands in the query, stop words counted. */
  readonly position: number;
  readonly synonyms: readonly (readonly string[])[];
}

export interface Question {
  readonly terms: readonly Term[];
  /** Words and phrases that a document must not have. */
  readonly without: readonly (readonly string[])[];
}

const MOST_WORDS = 10;

/** Reads quotes as phrases, a leading minus as "not", and the first ten words; the rest counts for nothing. */
export function readQuery(text: string, settings: Settings): Question {
  const terms: Term[] = [];
  const without: string[][] = [];
  let position = 0;
  let count = 0;
  for (const match of text.matchAll(/(-?)"([^"]*)("|$)|(\S+)/gu)) {
    if (match[2] !== undefined) {
      const words = wordsOf(match[2]).map(({ form }) => form);
      if (words.length === 0) continue;
      if (match[1] === '-') without.push(words);
      else if (count < MOST_WORDS) {
        terms.push({ words, isPhrase: true, isPrefix: false, position, synonyms: [] });
        position += words.length;
        count += words.length;
      }
      continue;
    }
    const isNegative = match[4]!.startsWith('-') && match[4]!.length > 1;
    const atEnd = match.index + match[0].length === text.length;
    const words = wordsOf(match[4]);
    words.forEach(({ form, to }, index) => {
      if (isNegative) without.push([form]);
      else if (count < MOST_WORDS) {
        const isPrefix =
          atEnd &&
          index === words.length - 1 &&
          to === match[4]!.length &&
          settings.prefixSearch !== 'disabled';
        if (!isStopWord(form, settings) || isPrefix)
          terms.push({
            words: [form],
            isPhrase: false,
            isPrefix,
            position,
            synonyms: synonymsOf(form, settings),
          });
        position += 1;
        count += 1;
      }
    });
  }
  return { terms, without };
}

function isStopWord(form: string, { stopWords }: Settings): boolean {
  return stopWords.some((word) => normalize(word) === form);
}

function synonymsOf(form: string, { synonyms }: Settings): string[][] {
  return Object.entries(synonyms)
    .filter(([word]) => normalize(word) === form)
    .flatMap(([, others]) => others.map((other) => wordsOf(other).map((one) => one.form)));
}

/** How many typos a word of this length may have. */
export function typosAllowed(word: string, { typoTolerance }: Settings): number {
  const { enabled, minWordSizeForTypos, disableOnWords, disableOnNumbers } = typoTolerance;
  if (!enabled || disableOnWords.includes(word)) return 0;
  if (disableOnNumbers && /^\p{N}+$/u.test(word)) return 0;
  const { length } = [...word];
  if (length >= minWordSizeForTypos.twoTypos) return 2;
  return length >= minWordSizeForTypos.oneTypo ? 1 : 0;
}

import type { CompoundPart, CompoundSplitter } from './compound-parts.js';
import { compoundWords } from './compound-words.js';
import { fold } from './fold.js';
import { withoutFeminine } from './gender.js';
import { remembered } from './remembered.js';
import { stem } from './stem.js';

const SHORTEST_PART = 3;
const SHORTEST_COMPOUND = 6;
const LONGEST_COMPOUND = 60;
const LONGEST_PART = 24;
/** Linking elements, with what each costs beside a part's own price. */
const LINKS: readonly (readonly [letters: string, cost: number])[] = [
  ['', 0],
  ['s', 0.1],
  ['n', 0.3],
  ['en', 0.3],
  ['es', 0.4],
];
/** What one more part costs; the rest of a price is how short and how rare the part is. */
const PART = 2;
const RAREST_RANK = 65_000;
/** Made of two words once, and no longer heard as two. */
const GROWN_TOGETHER = ['digital', 'plattform', 'haushalt', 'friedhof', 'handwerk'];
/** "thematisch" is no table. */
const ADJECTIVE = /[aeiou]tisch(?:e[mnrs]?)?$/;

export interface CompoundOptions {
  /** Further words that compounds may be made of: those of the network itself and of its topics. */
  readonly vocabulary?: Iterable<string>;
  /** Words that are never taken apart, in none of their forms: names of places ("Darmstadt", "Freiburger"). */
  readonly whole?: Iterable<string>;
}

/**
 * A splitter for German compounds: the cheapest way to cover the whole folded word with known words and linking elements
 * between them, few, long and common words first (dynamic programming). Null where no way covers it, so that nothing is
 * ever found by a splinter. Building the first one takes about a tenth of a second; splitting is remembered.
 */
export function createCompoundSplitter(options: CompoundOptions = {}): CompoundSplitter {
  const prices = pricesWith(options.vocabulary ?? []);
  const whole = new Set([...GROWN_TOGETHER, ...(options.whole ?? [])].map(stem));
  const split = remembered((word: string): readonly CompoundPart[] | null => {
    const folded = withoutFeminine(word) ?? word;
    if (folded.length < SHORTEST_COMPOUND || folded.length > LONGEST_COMPOUND || !/^[a-z]+$/.test(folded))
      return null;
    if (whole.has(stem(folded)) || ADJECTIVE.test(folded)) return null;
    const parts = cheapestCover(folded, prices);
    return parts?.flatMap((part) => [part, ...smallerParts(part, folded)]) ?? null;
  });
  const smallerParts = (part: CompoundPart, folded: string): CompoundPart[] =>
    (split(folded.slice(part.start, part.end)) ?? []).map(({ start, end }) => ({
      start: part.start + start,
      end: part.start + end,
    }));
  return split;
}

/** What a word costs as any part; undefined for what is no word. */
type Price = (word: string) => number | undefined;

let shippedPrices: ReadonlyMap<string, number> | null = null;

function pricesWith(vocabulary: Iterable<string>): Price {
  const shipped = (shippedPrices ??= new Map(
    Array.from(compoundWords().words, ([word, rank]) => [word, priceOf(word, rank)]),
  ));
  const added = new Map<string, number>();
  for (const word of vocabulary) {
    const folded = fold(word);
    if (folded.length > 4) added.set(folded, priceOf(folded, RAREST_RANK / 2));
  }
  return (word) => shipped.get(word) ?? added.get(word);
}

function priceOf(word: string, rank: number): number {
  return PART + lengthPrice(word) + (1.5 * Math.log2(1 + rank)) / Math.log2(RAREST_RANK);
}

function lengthPrice(word: string): number {
  return Math.max(0, 7 - word.length) * 0.3;
}

interface Cover {
  readonly cost: number;
  readonly parts: readonly CompoundPart[];
}

function cheapestCover(word: string, prices: Price): readonly CompoundPart[] | null {
  const { beginnings } = compoundWords();
  const covers: (Cover | undefined)[] = [{ cost: 0, parts: [] }];
  const reach = (next: number, cost: number, parts: () => readonly CompoundPart[]): void => {
    if (cost < (covers[next]?.cost ?? Infinity)) covers[next] = { cost, parts: parts() };
  };
  for (let start = 0; start < word.length; start += 1) {
    const before = covers[start];
    if (!before) continue;
    for (let end = start + SHORTEST_PART; end <= Math.min(word.length, start + LONGEST_PART); end += 1) {
      if (start === 0 && end === word.length) continue;
      const part = word.slice(start, end);
      const parts = (): CompoundPart[] => [...before.parts, { start, end }];
      if (beginnings.has(part) && end < word.length)
        reach(end, before.cost + PART + lengthPrice(part), parts);
      const price = prices(part);
      if (price === undefined) continue;
      for (const [letters, cost] of LINKS) {
        const next = end + letters.length;
        if (word.startsWith(letters, end) && (next < word.length || letters === '')) {
          reach(next, before.cost + price + cost, parts);
        }
      }
    }
  }
  const found = covers[word.length]?.parts;
  return found && found.length > 1 ? found : null;
}

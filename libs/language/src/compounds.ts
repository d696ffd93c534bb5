import type { CompoundPart, CompoundSplitter } from './compound-parts.js';
import { compoundWords } from './compound-words.js';
import { fold } from './fold.js';
import { withoutFeminine } from './gender.js';
import { remembered } from './remembered.js';
import { stem } from './stem.js';
import { WordFilter } from './word-filter.js';

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

/** What compounds are made of. */
interface Prices {
  /** What a word costs as any part; undefined for what is no word. */
  readonly of: (word: string) => number | undefined;
  /** Has all of these words, and those that only stand before another one. */
  readonly filter: WordFilter;
}

let shipped: { readonly prices: ReadonlyMap<string, number>; readonly filter: WordFilter } | null = null;

function shippedPrices() {
  if (shipped) return shipped;
  const { words, beginnings } = compoundWords();
  const filter = new WordFilter();
  for (const word of [...words.keys(), ...beginnings]) filter.add(word);
  shipped = { prices: new Map(Array.from(words, ([word, rank]) => [word, priceOf(word, rank)])), filter };
  return shipped;
}

function pricesWith(vocabulary: Iterable<string>): Prices {
  const { prices, filter: known } = shippedPrices();
  const filter = new WordFilter(known);
  const added = new Map<string, number>();
  for (const word of vocabulary) {
    const folded = fold(word);
    if (folded.length <= 4) continue;
    added.set(folded, priceOf(folded, RAREST_RANK / 2));
    filter.add(folded);
  }
  return { of: (word) => prices.get(word) ?? added.get(word), filter };
}

function priceOf(word: string, rank: number): number {
  return PART + lengthPrice(word) + (1.5 * Math.log2(1 + rank)) / Math.log2(RAREST_RANK);
}

function lengthPrice(word: string): number {
  return Math.max(0, 7 - word.length) * 0.3;
}

/** The cheapest way to cover a beginning of a word: its last part, and the way up to that. */
interface Cover {
  readonly cost: number;
  readonly part: CompoundPart | null;
  readonly before: Cover | null;
}

function cheapestCover(word: string, prices: Prices): readonly CompoundPart[] | null {
  const covers: (Cover | undefined)[] = [{ cost: 0, part: null, before: null }];
  for (let start = 0; start < word.length; start += 1) {
    const before = covers[start];
    if (before) coverFrom(start, before, word, prices, covers);
  }
  const found = partsOf(covers[word.length] ?? null);
  return found.length > 1 ? found : null;
}

/** Notes how far one more part reaches. */
function coverFrom(
  start: number,
  before: Cover,
  word: string,
  { of, filter }: Prices,
  covers: (Cover | undefined)[],
): void {
  let state: number = WordFilter.start;
  for (let end = start + 1; end <= Math.min(word.length, start + LONGEST_PART); end += 1) {
    state = WordFilter.next(state, word.charCodeAt(end - 1));
    const isPart = end - start >= SHORTEST_PART && end - start < word.length;
    if (isPart && filter.mayEnd(state)) {
      const part = { start, end };
      reachFrom(word, part, of, (next, price) => {
        const cost = before.cost + price;
        if (cost < (covers[next]?.cost ?? Infinity)) covers[next] = { cost, part, before };
      });
    }
    if (!filter.mayGoOn(state)) return;
  }
}

/** Shows how far a part reaches at what price: to its own end, or to that of the letters that link it. */
function reachFrom(
  word: string,
  { start, end }: CompoundPart,
  priceOfPart: Prices['of'],
  reach: (next: number, cost: number) => void,
): void {
  const part = word.slice(start, end);
  if (compoundWords().beginnings.has(part) && end < word.length) reach(end, PART + lengthPrice(part));
  const price = priceOfPart(part);
  if (price === undefined) return;
  for (const [letters, cost] of LINKS) {
    const next = end + letters.length;
    if (word.startsWith(letters, end) && (next < word.length || letters === '')) reach(next, price + cost);
  }
}

function partsOf(cover: Cover | null): CompoundPart[] {
  const parts: CompoundPart[] = [];
  for (let one = cover; one?.part; one = one.before) parts.push(one.part);
  return parts.reverse();
}

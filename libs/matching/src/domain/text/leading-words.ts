import type { Lexicon } from './lexicon.js';
import type { TextVector } from './text-vector.js';

/** So many of the heaviest words of a text lead to its neighbours, if not too many texts have them. */
const MOST_WORDS = 10;
const MOST_TEXTS = 600;

/** Numbers of the words by which texts like this one are looked for, the heaviest first. */
export function leadingWords({ words }: TextVector, lexicon: Lexicon): number[] {
  const order = [...words.at.keys()].filter((entry) => lexicon.frequencies[words.at[entry]!]! <= MOST_TEXTS);
  order.sort((a, b) => words.values[b]! - words.values[a]! || a - b);
  return order.slice(0, MOST_WORDS).map((entry) => words.at[entry]!);
}

import { fold } from '#language';
import type { LearnedWords } from './learned-words.js';
import { product, type TextVector } from './text-vector.js';

/** A word that two texts share, and its part of what makes them alike. */
export interface SharedWord {
  readonly word: string;
  readonly share: number;
}

/** Words named; what is left is too little for a sentence. */
const MOST_NAMED = 6;
/** Less than this part of the strongest is not named. */
const LEAST_OF_STRONGEST = 0.1;

/**
 * The words that stand in both texts, by what they add to the likeness: the product of their weights, and what they add through the
 * directions. A part of a compound that is named itself is said with it.
 */
export function sharedWordsOf(a: TextVector, b: TextVector, learned: LearnedWords): SharedWord[] {
  const found = [...inBoth(a, b)].map(({ position, weights }) => ({
    word: learned.lexicon.written[position]!,
    strength: strengthOf(position, weights, [a, b], learned),
  }));
  found.sort((x, y) => y.strength - x.strength || (x.word < y.word ? -1 : 1));
  const named = joined(found).slice(0, MOST_NAMED);
  const least = (named[0]?.strength ?? 0) * LEAST_OF_STRONGEST;
  const kept = named.filter(({ strength }) => strength > 0 && strength >= least);
  const sum = kept.reduce((all, { strength }) => all + strength, 0);
  return kept.map(({ word, strength }) => ({ word, share: strength / sum }));
}

/** Whether any word stands in both, so that `sharedWordsOf` would name one. */
export function shareWords(a: TextVector, b: TextVector): boolean {
  return !inBoth(a, b).next().done;
}

function* inBoth({ words: a }: TextVector, { words: b }: TextVector) {
  for (let i = 0, j = 0; i < a.at.length && j < b.at.length;) {
    const difference = a.at[i]! - b.at[j]!;
    if (difference === 0) yield { position: a.at[i]!, weights: [a.values[i++]!, b.values[j++]!] as const };
    else if (difference < 0) i += 1;
    else j += 1;
  }
}

function strengthOf(
  position: number,
  weights: readonly [number, number],
  [a, b]: readonly [TextVector, TextVector],
  { dimensions, directions }: LearnedWords,
): number {
  const ofWords = weights[0] * weights[1];
  if (dimensions === 0) return ofWords;
  const word = directions.subarray(position * dimensions, (position + 1) * dimensions);
  const through = weights[0] * product(word, b.directions) + weights[1] * product(word, a.directions);
  return ofWords + Math.max(0, through / 2);
}

interface Found {
  readonly word: string;
  readonly strength: number;
}

/** "Veranstaltung" and "Kalender" are said with "Veranstaltungskalender". */
function joined(found: readonly Found[]): Found[] {
  const longestFirst = [...found].sort((x, y) => y.word.length - x.word.length || (x.word < y.word ? -1 : 1));
  const named: { word: string; key: string; strength: number }[] = [];
  for (const { word, strength } of longestFirst) {
    const key = fold(word);
    const whole = named.find((other) => other.key.includes(key));
    if (whole) whole.strength += strength;
    else named.push({ word, key, strength });
  }
  return named.sort((x, y) => y.strength - x.strength || (x.word < y.word ? -1 : 1));
}

import type { LearnedWords } from './learned-words.js';
import type { Lexicon } from './lexicon.js';
import { product, type TextVector } from './text-vector.js';

/** A word that two texts share, and its part of what makes them alike. */
export interface SharedWord {
  readonly word: string;
  readonly share: number;
}

/** Words named; what is left is too little for a sentence. */
const MOST_NAMED = 5;
/** Less than this part of the strongest is not named. */
const LEAST_OF_STRONGEST = 0.15;

/**
 * The nouns and names that stand in both texts, by what they add to the likeness: the product of their weights, and what they add through the
 * directions. A part of a compound that is named itself is said with it.
 */
export function sharedWordsOf(a: TextVector, b: TextVector, learned: LearnedWords): SharedWord[] {
  const { forms } = learned.lexicon;
  const found = [...inBoth(a, b, learned.lexicon)].map(({ position, word, weights }) => ({
    word,
    form: forms[position]!,
    strength: strengthOf(position, weights, [a, b], learned),
  }));
  found.sort((x, y) => y.strength - x.strength || (x.word < y.word ? -1 : 1));
  const named = joined(found).slice(0, MOST_NAMED);
  const least = (named[0]?.strength ?? 0) * LEAST_OF_STRONGEST;
  const kept = named.filter(({ strength }) => strength > 0 && strength >= least);
  const sum = kept.reduce((all, { strength }) => all + strength, 0);
  return kept.map(({ word, strength }) => ({ word, share: strength / sum }));
}

/** Whether any such word stands in both, so that `sharedWordsOf` would name one. */
export function shareWords(a: TextVector, b: TextVector, lexicon: Lexicon): boolean {
  return !inBoth(a, b, lexicon).next().done;
}

function* inBoth({ words: a }: TextVector, { words: b }: TextVector, { written }: Lexicon) {
  for (let i = 0, j = 0; i < a.at.length && j < b.at.length;) {
    const difference = a.at[i]! - b.at[j]!;
    if (difference < 0) i += 1;
    else if (difference > 0) j += 1;
    else {
      const position = a.at[i]!;
      const weights = [a.values[i++]!, b.values[j++]!] as const;
      const word = written[position]!;
      if (word !== '') yield { position, word, weights };
    }
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
  readonly form: string;
  readonly strength: number;
}

/** "Veranstaltung" and "Kalender" are said with "Veranstaltungskalender". */
function joined(found: readonly Found[]): Found[] {
  const longestFirst = [...found].sort((x, y) => y.form.length - x.form.length || (x.form < y.form ? -1 : 1));
  const named: { word: string; form: string; strength: number }[] = [];
  for (const one of longestFirst) {
    const whole = named.find(({ form }) => form.includes(one.form));
    if (whole) whole.strength += one.strength;
    else named.push({ ...one });
  }
  return named.sort((x, y) => y.strength - x.strength || (x.word < y.word ? -1 : 1));
}

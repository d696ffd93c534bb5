import { createRequire } from 'node:module';
import { fold } from './fold.js';
import { wordForms } from './word-forms.js';

/** Shorter stems are shared by words and slips alike: that of "Jahe" is "jah". */
const TELLING_STEM = 6;

/** Shorter beginnings, and shorter rests, are there by chance. */
const [SHORTEST_BEGINNING, SHORTEST_REST] = [6, 5];

interface GermanWords {
  /** Folded. */
  readonly words: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  /** All words in the order of their letters. */
  readonly ordered: readonly string[];
}

let read: GermanWords | null = null;

/**
 * Whether a word exists: all that the shipped lists have, filling words, short words and names too. Not the words for taking
 * compounds apart, which leave out whatever would make splinters of them ("Hass", "heute", "setzt").
 */
export function isGermanWord(word: string): boolean {
  const { folded, stopWord } = wordForms(word);
  return stopWord || germanWords().words.has(folded);
}

/** Whether it shares its stem with a word that exists, where the stem is long enough to tell. */
export function isLikeGermanWord(word: string): boolean {
  const { stem } = wordForms(word);
  return stem.length >= TELLING_STEM && germanWords().stems.has(stem);
}

/** Shorter words stand in anything. */
const SHORTEST_OF_TWO = 4;

/** Whether it is two words that exist, one behind the other: "Lärmkarte", "Schulessen". */
export function isMadeOfTwoWords(word: string): boolean {
  const { folded } = wordForms(word);
  const { words } = germanWords();
  for (let cut = SHORTEST_OF_TWO; cut <= folded.length - SHORTEST_OF_TWO; cut += 1) {
    if (words.has(folded.slice(0, cut)) && words.has(folded.slice(cut))) return true;
  }
  return false;
}

/** Whether it stands before another word in one that exists: "Gebärden" in "Gebärdensprache". */
export function beginsGermanWord(word: string): boolean {
  const { folded } = wordForms(word);
  if (folded.length < SHORTEST_BEGINNING) return false;
  const { words, ordered } = germanWords();
  for (let at = firstFrom(ordered, folded); ordered[at]?.startsWith(folded); at += 1) {
    const rest = ordered[at]!.slice(folded.length);
    if (rest.length >= SHORTEST_REST && words.has(rest)) return true;
  }
  return false;
}

function firstFrom(ordered: readonly string[], letters: string): number {
  let [from, to] = [0, ordered.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (ordered[middle]! < letters) from = middle + 1;
    else to = middle;
  }
  return from;
}

function germanWords(): GermanWords {
  return (read ??= readLists());
}

function readLists(): GermanWords {
  const require = createRequire(import.meta.url);
  const { dictionary } = require('@zxcvbn-ts/language-de') as {
    readonly dictionary: Readonly<Record<string, readonly string[]>>;
  };
  const filling = require('stopwords-de') as readonly string[];
  const listed = [...Object.values(dictionary).flat(), ...filling];
  const words = new Set(listed.map(fold));
  const stems = [...words].map((word) => wordForms(word).stem);
  return {
    words,
    stems: new Set([...stems, ...words].filter((stem) => stem.length >= TELLING_STEM)),
    ordered: [...words].sort(),
  };
}

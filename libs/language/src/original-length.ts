import { fold } from './fold.js';

/** Beyond this many units per folded letter a word is a pile of accents; it is not worth more time. */
const UNITS_PER_LETTER = 4;
const UNITS_AT_LEAST = 64;
/** None of these letters is folded to more than one. */
const PLAIN = /^[A-Za-zÄÖÜäöü]*$/;

/**
 * How many UTF-16 units of `word` the first `length` letters of its folded spelling stand for: of "Straße", 5 folded letters
 * are "Straß". Whole characters with their accents; letters that folding drops ("ue") go with the letter before them.
 */
export function originalLength(word: string, length: number): number {
  if (length <= 0) return 0;
  // No letter is dropped either, then, and there is nothing to be counted.
  if (PLAIN.test(word) && fold(word).length === word.length) return Math.min(length, word.length);
  const looked = word.slice(0, length * UNITS_PER_LETTER + UNITS_AT_LEAST);
  let end = 0;
  let folded = 0;
  for (const character of looked) {
    const next = fold(looked.slice(0, end + character.length)).length;
    if (folded >= length && next > folded) break;
    end += character.length;
    folded = next;
  }
  return end;
}

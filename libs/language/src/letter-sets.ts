/**
 * Which letters a word has, as bit sets: one edit changes at most one bit of both together on either side, so that most words are
 * told apart without being compared letter by letter.
 */
export interface LetterSets {
  /** A bit per letter that the word has. */
  readonly once: number;
  /** A bit per letter that it has at least twice. */
  readonly twice: number;
}

const A = 97;
const LETTERS = 26;
const OTHERS = 6;

export function letterSetsOf(word: string): LetterSets {
  let once = 0;
  let twice = 0;
  for (let i = 0; i < word.length; i += 1) {
    const letter = word.charCodeAt(i) - A;
    const bit = 1 << (letter >= 0 && letter < LETTERS ? letter : LETTERS + (word.charCodeAt(i) % OTHERS));
    twice |= once & bit;
    once |= bit;
  }
  return { once, twice };
}

/** How many bits of a 32 bit set are on (Warren, Hacker's Delight 5-2). */
export function bitsOf(set: number): number {
  let left = set - ((set >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return (((left + (left >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

import { describe, expect, it } from '@jest/globals';
import { BeginningShelves } from './beginning-shelves.js';
import { editDistanceAtMost } from './edit-distance.js';
import { TypedWord } from './typed-word.js';

/** All words of up to `longest` letters out of a and b, and some of c. */
function shortWords(longest: number): string[] {
  const words: string[] = [''];
  for (const word of words) {
    if (word.length < longest) words.push(word + 'a', word + 'b', ...(word.length < 3 ? [word + 'c'] : []));
  }
  return words.slice(1);
}

function toBeginning(typed: string, word: string, most: number): number | null {
  const distances = [...word, '']
    .map((_, end) => editDistanceAtMost(typed, word.slice(0, end), most))
    .filter((distance) => distance !== null);
  return distances.length === 0 ? null : Math.min(...distances);
}

const LONG = 'donaudampfschifffahrtsgesellschaft';

/** Pairs of short words for which two ways of measuring differ. */
function differing(one: (typed: string, word: string) => number | null, other: typeof one): string[] {
  const words = shortWords(4);
  return words.flatMap((typed) =>
    words.filter((word) => one(typed, word) !== other(typed, word)).map((word) => `${typed} ${word}`),
  );
}

describe('TypedWord', () => {
  it.each([0, 1, 2])('measures what the table measures, within %i', (most) => {
    const measured = (typed: string, word: string) => new TypedWord(typed).distanceTo(word, most);
    expect(differing(measured, (typed, word) => editDistanceAtMost(typed, word, most))).toEqual([]);
  });

  it.each([0, 1, 2])('measures to the nearest beginning, within %i', (most) => {
    const measured = (typed: string, word: string) => new TypedWord(typed).distanceToBeginning(word, most);
    expect(differing(measured, (typed, word) => toBeginning(typed, word, most))).toEqual([]);
  });

  it('takes words of any length and letters outside of the alphabet', () => {
    expect(new TypedWord(LONG).distanceTo(LONG.replace('dampf', 'dapmf'), 2)).toBe(1);
    expect(new TypedWord(LONG).distanceToBeginning(`${LONG.replace('ff', 'f')}en`, 2)).toBe(1);
    expect(new TypedWord('łódź').distanceTo('łodź', 1)).toBe(1);
    expect(new TypedWord('').distanceTo('a', 1)).toBe(1);
  });
});

describe('BeginningShelves', () => {
  it('shows the words that a plain pass over all of them would, beginnings of any length', () => {
    const words = shortWords(6);
    const shelves = new BeginningShelves();
    for (const word of words) shelves.add(word);
    for (const typed of ['ab', 'abc', 'acbab', 'bbabab', 'babbab', 'aabbabab']) {
      for (const edits of [1, 2]) {
        const shown: string[] = [];
        shelves.forEachNear(typed, edits, (word, distance) => shown.push(`${word} ${distance}`));
        const plain = words.flatMap((word) => {
          const distance = toBeginning(typed, word, edits);
          return distance === null ? [] : [`${word} ${distance}`];
        });
        expect(shown.sort()).toEqual(plain.sort());
      }
    }
  });

  it('shows the words that begin so, whatever came and went', () => {
    const words = shortWords(6);
    const shelves = new BeginningShelves();
    for (const word of words) shelves.add(word);
    const kept = words.filter((word, at) => at % 3 === 0 && !word.startsWith('ba'));
    for (const word of words) if (!kept.includes(word)) shelves.remove(word);
    for (const typed of ['a', 'b', 'ba', 'ab', 'abc', 'abca', 'abcab', 'x']) {
      const shown: string[] = [];
      shelves.forEach(typed, (word) => shown.push(word));
      expect(shown.sort()).toEqual(kept.filter((word) => word.startsWith(typed)).sort());
    }
  });

  it('forgets words', () => {
    const shelves = new BeginningShelves();
    shelves.add('stadt');
    shelves.add('stadtrat');
    shelves.remove('stadt');
    const shown: string[] = [];
    shelves.forEach('sta', (word) => shown.push(word));
    expect(shown).toEqual(['stadtrat']);
  });
});

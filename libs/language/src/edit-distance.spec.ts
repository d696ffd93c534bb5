import { describe, expect, it } from '@jest/globals';
import { editDistanceAtMost } from './edit-distance.js';

/** The textbook table, without band and without limit. */
function wholeTable(a: string, b: string): number {
  const d = Array.from({ length: a.length + 1 }, (_, i) => [i, ...new Array<number>(b.length).fill(0)]);
  for (let j = 0; j <= b.length; j += 1) d[0]![j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      d[i]![j] = Math.min(d[i - 1]![j]! + 1, d[i]![j - 1]! + 1, d[i - 1]![j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        d[i]![j] = Math.min(d[i]![j]!, d[i - 2]![j - 2]! + 1);
      }
    }
  }
  return d[a.length]![b.length]!;
}

describe('editDistanceAtMost', () => {
  it.each([
    ['klimaschutz', 'klimaschutz', 2, 0],
    ['klimaschtuz', 'klimaschutz', 2, 1],
    ['tourissmus', 'tourismus', 1, 1],
    ['wirtschafstforderng', 'wirtschaftsforderung', 2, 2],
    ['bruhl', 'buhl', 1, 1],
    ['schule', 'schale', 0, null],
    ['haus', 'maus', 1, 1],
    ['', 'ab', 2, 2],
    ['', 'abc', 2, null],
    ['ca', 'abc', 2, null],
    ['ca', 'abc', 3, 3],
  ])('%s to %s within %i: %p', (a, b, max, distance) => {
    expect(editDistanceAtMost(a, b, max)).toBe(distance);
    expect(editDistanceAtMost(b, a, max)).toBe(distance);
  });

  it('agrees with the whole table on all short words of three letters', () => {
    const words: string[] = [''];
    for (const word of words)
      if (word.length < 4) words.push(word + 'a', word + 'b', ...(word.length < 3 ? [word + 'c'] : []));
    for (const a of words) {
      for (const b of words) {
        const whole = wholeTable(a, b);
        for (const max of [0, 1, 2, 3]) {
          if ((editDistanceAtMost(a, b, max) ?? Infinity) !== (whole <= max ? whole : Infinity)) {
            throw new Error(
              `"${a}" to "${b}" within ${max}: ${editDistanceAtMost(a, b, max)}, table ${whole}`,
            );
          }
        }
      }
    }
    expect(words.length).toBeGreaterThan(50);
  });
});

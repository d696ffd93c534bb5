import { describe, expect, it } from '@jest/globals';
import { remembered } from './remembered.js';

describe('remembered', () => {
  it('computes a value once, null included', () => {
    const asked: string[] = [];
    const length = remembered((key) => (asked.push(key), key === '' ? null : key.length));
    expect([length('abc'), length('abc'), length(''), length('')]).toEqual([3, 3, null, null]);
    expect(asked).toEqual(['abc', '']);
  });

  it('keeps keys as long as it is told to, and no longer ones', () => {
    let computed = 0;
    const first = remembered((key) => (computed++, key[0]), { most: 10, longestKey: 100 });
    for (const length of [100, 100, 101, 101]) first('a'.repeat(length));
    expect(computed).toBe(3);
  });

  it('forgets what was not asked for in a long time, and stays right', () => {
    let computed = 0;
    const self = remembered((key) => (computed++, key));
    const wrong = Array.from({ length: 100_000 }, (_, i) => `word${i}`).filter((word) => self(word) !== word);
    expect(wrong).toEqual([]);
    expect(self('word0')).toBe('word0');
    expect(computed).toBe(100_001);
  });
});

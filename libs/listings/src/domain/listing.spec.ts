import { describe, expect, it } from '@jest/globals';
import { isOpen } from './listing.js';

describe('isOpen', () => {
  it.each([
    [null, true],
    ['2026-03-01', true],
    ['2026-02-28', false],
    ['2026-03', true],
    ['2026-02', false],
    ['2026', true],
    ['2025', false],
  ])('one that expires %p on 1 March 2026: %p', (expires, expected) => {
    expect(isOpen({ expires, fulfilled: false }, '2026-03-01')).toBe(expected);
    expect(isOpen({ expires, fulfilled: true }, '2026-03-01')).toBe(false);
  });
});

import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { decodeCursor, encodeCursor } from './cursor.js';

const NAME_AND_PLACE = z.tuple([z.string(), z.number()]);

describe('decodeCursor', () => {
  it('gives back what was packed', () => {
    const cursor = encodeCursor(['Zürich & „Ä“', 3]);
    expect(cursor).toMatch(/^[\w-]+$/);
    expect(decodeCursor(cursor, NAME_AND_PLACE)).toEqual(['Zürich & „Ä“', 3]);
  });

  it.each([
    ['no base64url', '%%%'],
    ['no JSON', Buffer.from('[1').toString('base64url')],
    ['another shape', encodeCursor(['a'])],
    ['another type', encodeCursor([1, 'a'])],
    ['NUL, which Postgres refuses', encodeCursor(['a\0', 1])],
    ['nothing', ''],
  ])('refuses %s', (_case, cursor) => {
    expect(() => decodeCursor(cursor, NAME_AND_PLACE)).toThrow(
      expect.objectContaining({ code: 'CURSOR.INVALID', kind: 'invalid' }),
    );
  });
});

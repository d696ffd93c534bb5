import { describe, expect, it } from '@jest/globals';
import { PlainScan } from './plain-scan.js';

/** What a plain word is, in one rule; much slower. */
const RULE = /[\s,;!?()"„“»«]*([A-ZÄÖÜ]?[a-zäöüß]+|[A-ZÄÖÜ]{2,})(?=[\s,;!?"„“»«)]|[.:](?:\s|$)|$)/y;
const BITS = [
  'Stadt',
  'wärme',
  'WLAN',
  'Ärzte',
  'ß',
  'Ü',
  'z',
  'B',
  'KiTa',
  'é',
  '5',
  '😀',
  "'",
  '-',
  '/',
  '@',
]
  .concat([...' \t\n\u00a0\u2009\u202f\u3000\ufeff.:,;!?()"„“»«…[]'])
  .concat(['', '']);

function ruled(text: string, at: number): string | null {
  RULE.lastIndex = at;
  const word = RULE.exec(text)?.[1] ?? null;
  return word?.length === 1 && text[RULE.lastIndex] === '.' ? null : word;
}

describe('PlainScan', () => {
  const scan = new PlainScan();
  const found = (text: string, at: number) => (scan.find(text, at) ? text.slice(scan.start, scan.end) : null);

  it('finds from every place what the rule says', () => {
    let seed = 7;
    const next = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
    for (let round = 0; round < 3_000; round += 1) {
      const text = Array.from({ length: 1 + next(6) }, () => BITS[next(BITS.length)]).join('');
      for (let at = 0; at <= text.length; at += 1)
        expect([text, at, found(text, at)]).toEqual([text, at, ruled(text, at)]);
    }
  });

  it('has one number for words of the same letters, and another for others', () => {
    const hashOf = (text: string) => (scan.find(text, 0), scan.hash);
    expect(hashOf(' (Stadt)')).toBe(hashOf('Stadt, Land'));
    const words = Array.from(
      { length: 600 },
      (_, n) => `wort${String.fromCharCode(97 + (n % 26), 97 + n / 26)}`,
    );
    expect(new Set(words.map(hashOf)).size).toBeGreaterThan(590);
  });
});

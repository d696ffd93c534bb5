import type { Seeded } from '../../bench/synthetic/seeded.js';

const LONG = 'ä'.repeat(3_000);

/** Would be read as markup if it were ever written as it is. */
export const MARKUP = '<img src=x onerror=fuzzed>';

/** Values as they stand in an address, already encoded or wrongly so. */
const ENCODED = [
  '',
  '%00',
  'a%00b',
  '%ED%A0%80',
  '%F0%9F%98',
  '%FF',
  '%C3',
  '%',
  '%zz',
  '%u0041',
  '+',
  '%20',
  '%09',
  '%0d%0aset-cookie:%20a=b',
  '%E2%80%AE',
  '%F0%9F%99%82',
  '%2e%2e%2f%2e%2e%2fetc%2fpasswd',
  '..%5c..',
  '%2F',
];

/** Values before they are encoded. */
const PLAIN = [
  '__proto__',
  'constructor',
  'toString',
  'null',
  'undefined',
  'NaN',
  'true',
  'false',
  '0',
  '-1',
  '1e3',
  '0x10',
  '1.5',
  '99999999999999999999',
  '-0',
  '2026-13-45',
  "';drop table organisations;--",
  "' or 1=1",
  '\\',
  '"',
  '%',
  '_',
  '*:*',
  "a & | ! ( ) : * <-> 'b",
  '((((((((((',
  '#freiburg_gestalten',
  'C++',
  '$1',
  '${7*7}',
  '{{7*7}}',
  '[]',
  '{}',
  '[object Object]',
  'ﬃ Å ǆ ẞ',
  'e\u0301\u0301\u0301',
  '00000000',
  '08',
  '08311000',
  '90,180',
  '-91,181',
  'DE',
  'a '.repeat(30),
  'a'.repeat(250),
  MARKUP,
];

/** A value that most parameters do not take, as it stands in an address. */
export function brokenValue(random: Seeded): string {
  if (random.chance(0.3)) return random.one(ENCODED);
  if (random.chance(0.1)) return encodeURIComponent(LONG);
  if (random.chance(0.15)) return encodeURIComponent(anyText(random));
  return encodeURIComponent(random.one(PLAIN));
}

/** A cursor that was made by somebody else: well encoded, wrongly filled. */
export function brokenCursor(random: Seeded): string {
  const parts = Array.from({ length: random.below(7) }, () =>
    random.one<unknown>([null, 0, -1, 1e308, 'a', '', 'a\0b', '\ud800', [], {}, true, '2026-01-01', LONG]),
  );
  const text = random.chance(0.8) ? JSON.stringify(parts) : JSON.stringify(parts).slice(1);
  return Buffer.from(text).toString('base64url');
}

/** The text with one letter changed. */
export function damaged(text: string, random: Seeded): string {
  const at = random.below(text.length);
  return text.slice(0, at) + random.one(['A', '_', '-', '9', '']) + text.slice(at + 1);
}

/** Letters of any script, symbols, and whatever else Unicode has except halves of pairs. */
function anyText(random: Seeded): string {
  const points = Array.from({ length: 1 + random.below(20) }, () => random.below(0x2_ffff));
  return points
    .map((point) => (point >= 0xd800 && point < 0xe000 ? 'x' : String.fromCodePoint(point)))
    .join('');
}

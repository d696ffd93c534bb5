import type { Seeded } from '../../bench/synthetic/seeded.js';
import type { JsonSchema } from '../requests/parameters.js';
import type { Pools } from '../requests/pools.js';

const NO_JSON = [
  '',
  '{',
  '[1,]',
  '{"a":1}{"b":2}',
  'null',
  '0',
  '"text"',
  '[]',
  '\ufeff{}',
  `{"a":${'['.repeat(5_000)}`,
];
const STRANGE_VALUES: readonly unknown[] = [
  null,
  true,
  0,
  1e308,
  '',
  'a\0b',
  '\ud800',
  [],
  {},
  { $ne: null },
  'ä'.repeat(150_000),
  ['a', ['b', ['c']]],
];

/**
 * A body that fits a schema, or almost, or not at all.
 *
 * @returns a text is sent as it is, anything else as JSON
 */
export function drawBody(schema: JsonSchema, random: Seeded, { words }: Pools): unknown {
  if (random.chance(0.2)) return random.one(NO_JSON);
  const names = Object.keys('properties' in schema ? (schema.properties as object) : { text: null });
  const body = Object.fromEntries(names.map((name) => [name, `Wir arbeiten an ${random.one(words)}.`]));
  if (random.chance(0.3)) return body;
  if (random.chance(0.2)) return `{"text":"a","__proto__":{"admin":true},"text":"b"}`;
  if (random.chance(0.3)) return { ...body, [random.one(['admin', 'constructor', 'id', ''])]: true };
  return { ...body, [random.one(names)]: random.one(STRANGE_VALUES) };
}

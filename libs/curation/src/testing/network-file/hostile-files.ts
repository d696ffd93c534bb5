import { stringify } from 'yaml';
import { oddNetwork } from './odd-network.js';
import { oneOf, seeded } from './seeded.js';

type Random = () => number;
type Values = Record<string, unknown>;

/** Values that a field never expects. */
const HOSTILE_VALUES: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1e308,
  8311000,
  '',
  ' ',
  [],
  {},
  [[]],
  [null],
  { a: 1 },
  '\u0000',
  '\u202eabc',
  '\ud800',
  '\u2028',
  'x'.repeat(30_000),
  'ä'.repeat(10_000),
  'javascript:alert(1)',
  'https://user:pass@example.org',
  '__proto__',
  '../../etc',
  "'; drop table organisations; --",
  '=cmd()',
  '<img src=x onerror=1>',
  { toString: 1 },
  { then: true },
  { length: 3 },
  ['a', { b: ['c'] }],
  '2013-13-45',
  '99999999',
  'organisation-0',
  'organisation-999',
  'thema-3',
  Number.MAX_SAFE_INTEGER,
];

const HOSTILE_KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'nmae',
  '',
  ' id',
  'ID',
  'x'.repeat(300),
  'a.b',
  'a[0]',
  '\u0000',
  '\u202e',
  'id ',
  '<<',
] as const;

const CHANGES: readonly ((lists: Record<string, Values[]>, random: Random) => void)[] = [
  (lists, random) => {
    const entry = anEntry(lists, random);
    entry[oneOf(random, Object.keys(entry))] = oneOf(random, HOSTILE_VALUES);
  },
  (lists, random) =>
    define(anEntry(lists, random), oneOf(random, HOSTILE_KEYS), oneOf(random, HOSTILE_VALUES)),
  (lists, random) => {
    const entry = anEntry(lists, random);
    delete entry[oneOf(random, Object.keys(entry))];
  },
  (lists, random) => {
    const list = aList(lists, random);
    list.push({ ...oneOf(random, list) });
  },
  (lists, random) => aList(lists, random).push(oneOf(random, HOSTILE_VALUES) as Values),
  (lists, random) => aList(lists, random).reverse(),
  (lists, random) => {
    const nested = Object.values(anEntry(lists, random)).filter(
      (value) => typeof value === 'object' && value !== null,
    );
    if (nested.length > 0)
      define(oneOf(random, nested) as object, oneOf(random, HOSTILE_KEYS), oneOf(random, HOSTILE_VALUES));
  },
  (lists, random) => {
    const name = oneOf(random, [...HOSTILE_KEYS, 'topics', 'events']);
    if (random() < 0.3) define(lists, name, oneOf(random, HOSTILE_VALUES));
  },
];

/** Wrong bytes: cut off, doubled, swapped, replaced. */
const DAMAGES: readonly ((bytes: Buffer, random: Random) => Buffer)[] = [
  (bytes) => bytes,
  (bytes) => bytes,
  (bytes) => bytes,
  (bytes, random) => bytes.subarray(0, Math.floor(random() * bytes.length)),
  (bytes, random) => bytes.subarray(Math.floor(random() * bytes.length)),
  (bytes, random) => {
    const changed = Buffer.from(bytes);
    for (let times = 0; times < 5; times += 1)
      changed[Math.floor(random() * changed.length)] = Math.floor(random() * 256);
    return changed;
  },
  (bytes, random) =>
    spliced(
      bytes,
      random,
      oneOf(random, [
        '[',
        ']',
        '{',
        '}',
        '"',
        ',',
        ':',
        '\\',
        '\n',
        '\n- ',
        ' &a ',
        ' *a ',
        ' !!x ',
        '\n---\n',
        '\t',
        '\u2028',
        '\0',
        "'",
      ]),
    ),
  (bytes) => Buffer.from(bytes.toString('utf8'), 'latin1'),
];

export interface HostileFile {
  readonly name: string;
  readonly content: Buffer;
}

/** A network file that somebody has tampered with, in its values, names or bytes. The same for the same seed. */
export function hostileFile(seed: number): HostileFile {
  const random = seeded(seed);
  const lists = JSON.parse(JSON.stringify(oddNetwork(seed))) as Record<string, Values[]>;
  const changes = 1 + Math.floor(random() * 4);
  for (let times = 0; times < changes; times += 1) oneOf(random, CHANGES)(lists, random);
  const isJson = random() < 0.5;
  const text = isJson
    ? JSON.stringify(lists, null, random() < 0.5 ? 2 : 0)
    : stringify(lists, { aliasDuplicateObjects: random() < 0.2 });
  return {
    name: isJson ? 'hostile.json' : 'hostile.yaml',
    content: oneOf(random, DAMAGES)(Buffer.from(text), random),
  };
}

function aList(lists: Record<string, Values[]>, random: Random): Values[] {
  return oneOf(
    random,
    Object.values(lists).filter((list) => Array.isArray(list) && list.length > 0),
  );
}

function anEntry(lists: Record<string, Values[]>, random: Random): Values {
  const entries = Object.values(lists).flatMap((list) => (Array.isArray(list) ? list : []));
  const maps = entries.filter(
    (entry) => typeof entry === 'object' && entry !== null && Object.keys(entry).length > 0,
  );
  return oneOf(random, maps);
}

function define(target: object, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, enumerable: true, writable: true, configurable: true });
}

function spliced(bytes: Buffer, random: Random, text: string): Buffer {
  const at = Math.floor(random() * bytes.length);
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(text), bytes.subarray(at)]);
}

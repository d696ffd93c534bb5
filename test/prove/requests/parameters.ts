import type { Seeded } from '../../bench/synthetic/seeded.js';
import type { Pools } from './pools.js';

type Draw = (random: Seeded, pools: Pools) => string;

const WORDS_AT_MOST = 3;
const SHORTEST_BEGINNING = 2;
const LETTERS = 'abdeginorstz';

/** What providers of sign-in send along. */
const RETURNED = [
  'code',
  'iss',
  'error',
  'error_description',
  'error_uri',
  'session_state',
  'client_info',
  'scope',
  'authuser',
  'prompt',
  'hd',
];

/** What may stand in a parameter, by its name. Those of which the schema names all values need no entry. */
const PARAMETERS: Readonly<Record<string, Draw>> = {
  q: searchText,
  topic: (random, { topics }) => random.one(topics),
  state: (random, { places }) => random.one(places).slice(0, 2),
  county: (random, { places }) => random.one(places).slice(0, 5),
  near: (random, { places }) =>
    random.chance(0.5)
      ? random.one(places)
      : `${47 + random.below(8)}.${random.below(999)},${6 + random.below(9)}.${random.below(999)}`,
  gemeinde: (random, { places }) => random.one(places),
  ags: (random, { places }) => random.one(places),
  name: searchText,
  words: searchText,
  gesucht: searchText,
  website: (random, { organisations }) => `https://${random.one(organisations)}.example`,
  place: (random, { places }) => random.one(places),
  radiusKm: (random) => String(1 + random.below(400)),
  limit: (random) => String(1 + random.below(100)),
  organisation: (random, { organisations }) => random.one(organisations),
  by: (random, { organisations }) => random.one(organisations),
  event: (random, { events }) => random.one(events),
  question: (random, { questions }) => random.one(questions),
  for: (random, { places }) => random.one(places),
  ...Object.fromEntries(RETURNED.map((name) => [name, searchText])),
  weiter: (random) => random.one(['/konto', '/themen', '//anderswo.example', '']),
};

/** Followed where an answer hands one out, never made up. */
const FOLLOWED = ['cursor'];

/** As far as values can be drawn by it. */
export interface JsonSchema {
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly items?: unknown;
}

/** The parameters that a route takes, each with its schema. */
export type Parameters = Readonly<Record<string, JsonSchema>>;

/** @throws Error naming what nobody said how to fill: not only once it is drawn by chance */
export function checkDrawable(parameters: Parameters): void {
  for (const [name, schema] of Object.entries(parameters)) {
    if (FOLLOWED.includes(name) || PARAMETERS[name] || valuesOf(schema).length > 0) continue;
    throw new Error(`Say in test/prove/requests/parameters.ts what "${name}" may be`);
  }
}

/** Some of these parameters, each with a value that the route takes. */
export function drawParameters(parameters: Parameters, random: Seeded, pools: Pools): [string, string][] {
  return Object.entries(parameters)
    .filter(([name]) => !FOLLOWED.includes(name))
    .filter(([name]) => random.chance(name === 'q' ? 0.8 : 0.25))
    .map(([name, schema]) => [name, drawValue(name, schema, random, pools)]);
}

function drawValue(name: string, schema: JsonSchema, random: Seeded, pools: Pools): string {
  const draw = PARAMETERS[name];
  return draw ? draw(random, pools) : random.one(valuesOf(schema));
}

/** The values of a closed list, alone or repeated. */
function valuesOf({ enum: values, const: only, items }: JsonSchema): string[] {
  if (only !== undefined) return [String(only)];
  if (values) return values.map(String);
  return items ? valuesOf(items) : [];
}

/** Words as written, begun, with a slip, and several at once. */
function searchText(random: Seeded, { words }: Pools): string {
  const count = random.chance(0.7) ? 1 : 1 + random.below(WORDS_AT_MOST);
  return Array.from({ length: count }, () => variant(random.one(words), random)).join(' ');
}

function variant(word: string, random: Seeded): string {
  if (random.chance(0.4)) return word;
  if (random.chance(0.5)) return word.slice(0, SHORTEST_BEGINNING + random.below(word.length));
  const at = random.below(word.length);
  const letter = random.one([...LETTERS]);
  return random.one([
    word.slice(0, at) + letter + word.slice(at + 1),
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + word.slice(at, at + 1) + word.slice(at),
  ]);
}

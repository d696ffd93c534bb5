import type { Seeded } from '../../bench/synthetic/seeded.js';

/** Names of things that exist, or that somebody would like to know of, by what they name. */
export interface Pools {
  readonly organisations: readonly string[];
  readonly initiatives: readonly string[];
  readonly listings: readonly string[];
  readonly events: readonly string[];
  readonly questions: readonly string[];
  readonly statements: readonly string[];
  readonly topics: readonly string[];
  /** AGS of municipalities, counties and states. */
  readonly places: readonly string[];
  /** Parts of the list of addresses for crawlers. */
  readonly sitemaps: readonly string[];
  /** What people type. */
  readonly words: readonly string[];
}

/** What the part of an address behind such a part names. */
const NAMED_BY: Readonly<Record<string, keyof Pools>> = {
  organisations: 'organisations',
  organisationen: 'organisations',
  'path-to': 'organisations',
  initiatives: 'initiatives',
  initiativen: 'initiatives',
  listings: 'listings',
  'biete-suche': 'listings',
  events: 'events',
  veranstaltungen: 'events',
  'guiding-questions': 'questions',
  erfahrungen: 'questions',
  statements: 'statements',
  antworten: 'statements',
  topics: 'topics',
  themen: 'topics',
  places: 'places',
  orte: 'places',
  sitemap: 'sitemaps',
};

const PARAMETER = /\/([^/:]+)\/:(\w+)/g;

/**
 * The addresses of a route, one for each thing that may stand in it.
 *
 * @param path as routes are written: `/organisationen/:slug`
 * @throws Error naming a route that nobody said how to fill: what is not asked is not proven
 */
export function addressesOf(path: string, pools: Pools): string[] {
  const named = poolsIn(path);
  const longest = Math.max(1, ...named.map((pool) => pools[pool].length));
  return Array.from({ length: longest }, (_, at) =>
    filled(path, (pool, position) => pools[pool][(at + position) % pools[pool].length]!),
  );
}

/** One address of a route, by chance. */
export function someAddressOf(path: string, pools: Pools, random: Seeded): string {
  return filled(path, (pool) => random.one(pools[pool]));
}

function poolsIn(path: string): (keyof Pools)[] {
  return [...path.matchAll(PARAMETER)].map(([, before, name]) => {
    const pool = NAMED_BY[before!];
    if (!pool) throw new Error(`Say in test/prove/requests/pools.ts what :${name} names in ${path}`);
    return pool;
  });
}

function filled(path: string, choose: (pool: keyof Pools, position: number) => string): string {
  const named = poolsIn(path);
  let position = 0;
  const address = path.replaceAll(/:\w+/g, () => {
    const value = choose(named[position]!, position);
    position += 1;
    return encodeURIComponent(value);
  });
  return address === '/en' ? '/en/' : address;
}

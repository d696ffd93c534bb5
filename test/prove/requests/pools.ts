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
  matches: 'organisations',
  passende: 'organisations',
  initiatives: 'initiatives',
  initiativen: 'initiatives',
  similar: 'initiatives',
  aehnlich: 'initiatives',
  listings: 'listings',
  'biete-suche': 'listings',
  passend: 'listings',
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

/** What names nothing that a visitor could find: links of mails, accounts, and what only some may see at all. */
const NOBODY = '00000000-0000-4000-8000-000000000000';
const NOBODYS: Readonly<Record<string, string>> = {
  ':token': 'A'.repeat(43),
  ':account': NOBODY,
  ':invitation': NOBODY,
  ':revision': '1',
  ':concern': 'grunddaten',
  ':audience': 'besucher',
  ':kind': 'initiativen',
  ':entry': 'niemandes',
  'queue/:id': NOBODY,
  'submissions/:id': NOBODY,
  'changes/:id': NOBODY,
  'memberships/:id': NOBODY,
  'antraege/:id': NOBODY,
  'freigaben/:id': NOBODY,
  'mitgliedschaften/:id': NOBODY,
  'kuratierung/:id': NOBODY,
  'adoptions/:id': NOBODY,
  'relations/:id': NOBODY,
};

const PARAMETER = /\/([^/:]+)\/:(\w+)/g;

/**
 * The addresses of a route, one for each thing that may stand in it.
 *
 * @param route as routes are written: `/organisationen/:slug`
 * @throws Error naming a route that nobody said how to fill: what is not asked is not proven
 */
export function addressesOf(route: string, pools: Pools): string[] {
  const path = withNobodys(route);
  const named = poolsIn(path);
  const longest = Math.max(1, ...named.map((pool) => pools[pool].length));
  return Array.from({ length: longest }, (_, at) =>
    filled(path, (pool, position) => pools[pool][(at + position) % pools[pool].length]!),
  );
}

/** One address of a route, by chance. */
export function someAddressOf(path: string, pools: Pools, random: Seeded): string {
  return filled(withNobodys(path), (pool) => random.one(pools[pool]));
}

function withNobodys(path: string): string {
  return Object.entries(NOBODYS).reduce(
    (filling, [name, value]) => filling.replace(name, name.replace(/:\w+/, value)),
    path,
  );
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

import { LoadShippedRegister, type Place, PlaceDirectory } from '#places';
import type { OpenSlices } from '#testing';
import { misspell } from './places/misspell.js';
import { type Seeded, seeded } from './synthetic/seeded.js';

/** One engine on one kind of query. Times in ms; `found`: share of queries with a place of the meant name among those shown. */
export interface PlacesRow {
  readonly engine: 'in memory' | 'ILIKE' | 'pg_trgm';
  readonly queries: string;
  readonly n: number;
  readonly p50: number;
  readonly p95: number;
  readonly found: number;
}

interface Query {
  readonly text: string;
  readonly meant: string;
}

type Engine = (text: string) => Promise<readonly { readonly name: string }[]>;

const SHOWN = 8;
const WARM_UP = 50;
const SHORTEST_BEGINNING = 3;

const KINDS: Readonly<Record<string, (name: string, random: Seeded) => string>> = {
  'whole name': (name) => name,
  beginning: (name, random) => {
    const least = Math.min(SHORTEST_BEGINNING, name.length);
    return name.slice(0, least + random.below(name.length - least + 1));
  },
  'one typo': misspell,
  'umlauts written out': (name) =>
    name.replace(/[äöüß]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[letter] ?? letter),
};

/**
 * Suggestions for a place: our index beside what Postgres offers on the same rows, a plain ILIKE and trigrams with their index.
 * Both get an index-friendly table of active municipalities; the round trip to the database is part of their time, as it
 * would be of every keystroke.
 *
 * @param slices open slices with `PlacesModule`
 * @param n queries of each kind
 */
export async function benchPlaces(slices: OpenSlices, n = 500, seed = 1): Promise<PlacesRow[]> {
  await slices.get(LoadShippedRegister).execute();
  const directory = slices.get(PlaceDirectory);
  await directory.refresh();
  const names = await prepareTable(slices);
  const engines: Record<PlacesRow['engine'], Engine> = {
    'in memory': (text) => Promise.resolve<Place[]>(directory.search(text, SHOWN)),
    ILIKE: (text) => slices.query(ILIKE, [`%${text.replace(/[\\%_]/g, '\\$&')}%`]),
    pg_trgm: (text) => slices.query(TRIGRAM, [text]),
  };
  const rows: PlacesRow[] = [];
  for (const [queries, makeText] of Object.entries(KINDS)) {
    const random = seeded(seed);
    const drawn = Array.from({ length: n + WARM_UP }, () => {
      const meant = random.one(names);
      return { meant, text: makeText(meant, random) };
    });
    for (const [engine, ask] of Object.entries(engines)) {
      const measured = await measure(ask, drawn);
      rows.push({ engine: engine as PlacesRow['engine'], queries, n, ...measured });
    }
  }
  return rows;
}

const ILIKE = `select name from bench_places where name ilike $1 order by population desc nulls last limit ${SHOWN}`;
const TRIGRAM = `select name from bench_places where name % $1
  order by similarity(name, $1) desc, population desc nulls last limit ${SHOWN}`;

async function prepareTable(slices: OpenSlices): Promise<string[]> {
  await slices.query('create extension if not exists pg_trgm');
  await slices.query('drop table if exists bench_places');
  await slices.query(
    `create table bench_places as select name, population from places where length(ags) = 8 and status = 'active'`,
  );
  await slices.query('create index on bench_places using gin (name gin_trgm_ops)');
  await slices.query('analyze bench_places');
  const rows = await slices.query<{ name: string }>('select distinct name from bench_places order by name');
  return rows.map(({ name }) => name);
}

async function measure(
  ask: Engine,
  queries: readonly Query[],
): Promise<Pick<PlacesRow, 'p50' | 'p95' | 'found'>> {
  const times: number[] = [];
  let found = 0;
  for (const [at, { text, meant }] of queries.entries()) {
    const start = performance.now();
    const shown = await ask(text);
    const time = performance.now() - start;
    if (at < WARM_UP) continue;
    times.push(time);
    if (shown.some(({ name }) => name === meant)) found += 1;
  }
  times.sort((a, b) => a - b);
  const quantile = (share: number): number => times[Math.floor(share * (times.length - 1))] ?? 0;
  return { p50: quantile(0.5), p95: quantile(0.95), found: found / times.length };
}

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '#testing';
import type { SearchDocument } from '../../domain/search-document.js';
import type { EngineQuery } from '../../domain/search-engine.js';
import { NO_FILTERS } from '../../domain/search-query.js';
import { aDocument } from '../../testing/a-document.js';
import { ask } from '../../testing/ask.js';
import { MOST_RANKED } from './found-sets.js';
import { PostgresSearchEngine } from './postgres-search-engine.js';

const ALL = 1_500;
const IN_BERLIN = 30;

/** More than are ranked have the word; those that an index meets last are the ones to be found. */
describe('sets that are larger than what is ranked', () => {
  let database: TestDatabase;
  let engine: PostgresSearchEngine;
  const documents = Array.from({ length: ALL }, (_, n) => document(n));

  beforeAll(async () => {
    database = await openTestDatabase();
    engine = new PostgresSearchEngine(database.transaction);
    await hold(...documents);
  });
  afterAll(() => database.close());

  const hold = (...some: SearchDocument[]) => engine.replace(some, some);

  function document(n: number, summary = `Wort${n % 7} Netzausbau`): SearchDocument {
    return aDocument({
      id: `d${String(n).padStart(4, '0')}`,
      title: n === ALL - 1 ? 'Netzausbau' : n === ALL - 2 ? 'Amt für Netzausbau' : `Stelle ${n}`,
      summary,
      date: `2026-01-01T00:${String(n % 60).padStart(2, '0')}:00.000Z`,
      state: n >= ALL - IN_BERLIN ? '11' : '08',
      lat: n % 4 === 0 ? null : 50 + (n % 40) / 10,
      lon: n % 4 === 0 ? null : 8 + (n % 30) / 10,
    });
  }

  async function walk(
    query: Partial<EngineQuery> & { text?: string },
    between: (page: number) => Promise<void>,
  ) {
    const seen: string[] = [];
    let cursor: string | null = null;
    for (let page = 0; ; page += 1) {
      const answer: Awaited<ReturnType<PostgresSearchEngine['search']>> = await engine.search(
        ask(query.text ?? '', { limit: 100, ...query, cursor }),
      );
      seen.push(...answer.hits.map(({ id }) => id));
      if (answer.next === null) return seen;
      cursor = answer.next;
      await between(page);
    }
  }

  it('counts to a thousand, and says that there are more', async () => {
    const { total, facets } = await engine.search(ask('Netzausbau'));
    expect(total).toEqual({ count: MOST_RANKED, exact: false });
    expect(facets.type[0]!.count).toBeGreaterThanOrEqual(MOST_RANKED);
  });

  it('has an exact name first, then words of names, wherever they stand', async () => {
    const { hits } = await engine.search(ask('Netzausbau'));
    expect(hits.slice(0, 2).map(({ id }) => id)).toEqual([`d${ALL - 1}`, `d${ALL - 2}`]);
  });

  it('narrows before it cuts, and counts a facet among all that the others leave', async () => {
    const inBerlin = { ...NO_FILTERS, state: ['11'] };
    const { total, facets } = await engine.search(ask('Netzausbau', { filters: inBerlin }));
    expect(total).toEqual({ count: IN_BERLIN, exact: true });
    expect(facets.kind).toEqual([{ value: 'municipality', count: IN_BERLIN }]);
    expect(facets.state.map(({ value }) => value)).toEqual(['08', '11']);
    expect(facets.state[0]!.count).toBeGreaterThanOrEqual(MOST_RANKED - IN_BERLIN);
  });

  it('goes through what was ranked on the first page, none twice, none skipped, while others are written', async () => {
    const before = await walk({ text: 'Netzausbau' }, async () => undefined);
    const changed = new Set<string>();
    const seen = await walk({ text: 'Netzausbau' }, async (page) => {
      const own = Array.from({ length: 20 }, (_, n) =>
        document(page * 50 + n, `Wort Netzausbau neu ${page}`),
      );
      for (const { id } of own) changed.add(id);
      const added = Array.from({ length: 20 }, (_, n) => document(ALL + page * 20 + n));
      await hold(...own, ...added);
    });
    expect(before).toHaveLength(MOST_RANKED);
    const unchanged = (ids: readonly string[]) => ids.filter((id) => !changed.has(id) && id <= `d${ALL - 1}`);
    expect(new Set(unchanged(seen)).size).toBe(unchanged(seen).length);
    expect(unchanged(before).filter((id) => !seen.includes(id))).toEqual([]);
    const written = documents.slice(0, ALL).filter(({ id }) => changed.has(id));
    await hold(...written);
  });

  it.each(['title', 'newest', 'distance'] as const)(
    'lists all by %s without a cap, words or none',
    async (sort) => {
      const near = { lat: 51, lon: 9, radiusKm: null };
      for (const text of ['', 'Netzausbau']) {
        const seen = await walk({ text, sort, near }, async (page) => {
          if (page === 1) await hold(document(3, `Wort3 Netzausbau ${sort} ${text}`));
        });
        const old = seen.filter((id) => id <= `d${ALL - 1}`);
        expect(new Set(old).size).toBe(old.length);
        expect(old).toHaveLength(ALL);
      }
    },
  );

  it('orders by distance as the earth has it, not as a map shows it', async () => {
    const { hits } = await engine.search(
      ask('', { sort: 'distance', near: { lat: 53.2, lon: 9.3, radiusKm: null }, limit: 100 }),
    );
    const distances = hits.map(({ distanceKm }) => distanceKm!);
    expect(distances).toEqual([...distances].sort((a, b) => a - b));
    expect(distances[0]).toBeLessThan(distances[99]!);
  });

  it('keeps exact counts of the whole list ready', async () => {
    const counted = async () => (await engine.search(ask(''))).total;
    await counted();
    let total = await counted();
    for (let tries = 0; !total.exact && tries < 100; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      total = await counted();
    }
    const [{ count }] = (await database.dataSource.query(
      'select count(*)::int as count from search_documents',
    )) as [{ count: number }];
    expect(total).toEqual({ count, exact: true });
    const organisations = { ...NO_FILTERS, type: ['organisation' as const] };
    const { facets } = await engine.search(ask('', { filters: organisations }));
    expect(facets.type).toEqual([{ value: 'organisation', count: facets.type[0]!.count }]);
  });

  it('gives up on what takes too long, and says so', async () => {
    const runner = database.dataSource.createQueryRunner();
    await runner.startTransaction();
    await runner.query('lock table search_documents in access exclusive mode');
    try {
      await expect(engine.search(ask('Netzausbau'))).rejects.toMatchObject({
        code: 'SEARCH.TOO_BROAD',
        kind: 'invalid',
      });
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
    expect((await engine.search(ask('Netzausbau'))).hits).not.toEqual([]);
  });
});

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '#testing';
import { NO_FILTERS } from '../../domain/search-query.js';
import { aDocument } from '../../testing/a-document.js';
import { ask } from '../../testing/ask.js';
import { itIsASearchEngine } from '../../testing/engine-contract.js';
import { MOST_RANKED } from '../postgres/found-sets.js';
import { PostgresSearchEngine } from '../postgres/postgres-search-engine.js';
import { HeldSearchEngine } from './held-search-engine.js';
import { IndexRows } from './index-rows.js';
import { KeptIndex } from './kept-index.js';

describe('HeldSearchEngine', () => {
  let database: TestDatabase;
  let engine: HeldSearchEngine;

  beforeAll(async () => {
    database = await openTestDatabase();
  });
  beforeEach(async () => {
    const { transaction } = database;
    engine = new HeldSearchEngine(
      new PostgresSearchEngine(transaction),
      new KeptIndex(new IndexRows(transaction)),
    );
    await engine.hold(() => false);
  });
  afterEach(() => database.dataSource.query('truncate search_documents, search_names, search_changes'));
  afterAll(() => database.close());

  itIsASearchEngine(() => engine);

  it('counts whole lists exactly at the first visit, of which Postgres has counted a thousand', async () => {
    const documents = Array.from({ length: MOST_RANKED + 300 }, (_, n) =>
      aDocument({ id: `d${n}`, title: `Stelle ${n}`, type: n % 13 === 0 ? 'initiative' : 'organisation' }),
    );
    await engine.replace(documents, documents);
    await database.dataSource.query('analyze search_documents');
    const initiatives = { ...NO_FILTERS, type: ['initiative' as const] };
    const organisations = { ...NO_FILTERS, type: ['organisation' as const] };
    const types = [
      { value: 'organisation', count: 1_200 },
      { value: 'initiative', count: 100 },
    ];
    for (const [filters, count] of [
      [NO_FILTERS, 1_300],
      [organisations, 1_200],
      [initiatives, 100],
    ] as const) {
      const { total, facets } = await engine.search(ask('', { filters }));
      expect([total, facets.type]).toEqual([{ count, exact: true }, types]);
    }
  });
});

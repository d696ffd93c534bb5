import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '#testing';
import { aDocument } from '../../testing/a-document.js';
import { ask } from '../../testing/ask.js';
import { itIsASearchEngine } from '../../testing/engine-contract.js';
import { PostgresSearchEngine } from './postgres-search-engine.js';

describe('PostgresSearchEngine', () => {
  let database: TestDatabase;
  let engine: PostgresSearchEngine;

  beforeAll(async () => {
    database = await openTestDatabase();
    engine = new PostgresSearchEngine(database.transaction);
  });
  afterEach(() => database.dataSource.query('truncate search_documents, search_names'));
  afterAll(() => database.close());

  itIsASearchEngine(() => engine);

  it('does not take words of a name for neighbours that are none', async () => {
    const documents = [
      aDocument({ id: 'apart', title: 'Digitale Orthophotos der Stadt Köln' }),
      aDocument({ id: 'together', title: 'Verein', text: 'Wir bauen die Digitale Stadt.' }),
    ];
    await engine.replace(documents, documents);
    const { hits } = await engine.search(
      ask('Smart City', {}, [{ topic: 'smart-city', terms: ['Smart City', 'Digitale Stadt'] }]),
    );
    expect(hits.map(({ id }) => id)).toEqual(['together']);
  });
});

import { afterAll, afterEach, beforeAll, beforeEach, describe } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '#testing';
import { itIsASearchEngine } from '../../testing/engine-contract.js';
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
});

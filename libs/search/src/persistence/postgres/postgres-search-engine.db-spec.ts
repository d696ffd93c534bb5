import { afterAll, afterEach, beforeAll, describe } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '#testing';
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
});

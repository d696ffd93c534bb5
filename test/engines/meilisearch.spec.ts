import { afterAll, beforeAll, beforeEach, describe } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '#testing';
import { itIsASearchEngine } from '../../libs/search/src/testing/engine-contract.js';
import { openMeilisearch } from '../../libs/search/src/testing/open-meilisearch.js';
import { MeilisearchStandIn } from './stand-in/meilisearch-stand-in.js';

describe('MeilisearchEngine', () => {
  const server = new MeilisearchStandIn();
  let database: TestDatabase;
  let engine: ReturnType<typeof openMeilisearch>;

  beforeAll(async () => {
    await server.open();
    database = await openTestDatabase();
    engine = openMeilisearch(database, { url: server.url, key: server.master });
  });
  beforeEach(async () => {
    server.indexes.forget();
    await database.dataSource.query('truncate search_deliveries, search_shadow_indexes');
  });
  afterAll(async () => {
    engine.close();
    await server.close();
    await database.close();
  });

  itIsASearchEngine(() => engine);
});

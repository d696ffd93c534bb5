import { afterAll, beforeAll, beforeEach, describe } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '#testing';
import { itIsASearchEngine } from '../../libs/search/src/testing/engine-contract.js';
import { openMeilisearch } from '../../libs/search/src/testing/open-meilisearch.js';
import { MeilisearchStandIn } from './stand-in/meilisearch-stand-in.js';

/** What a key for Netzlotse must allow, on indexes whose names begin with "netzlotse" (docs/search.md). */
const ACTIONS = [
  ...['search', 'documents.add', 'documents.delete', 'indexes.create', 'indexes.get', 'indexes.delete'],
  ...['indexes.swap', 'settings.get', 'settings.update', 'stats.get', 'tasks.get', 'version'],
];

describe('MeilisearchEngine with the stand-in', () => {
  const server = new MeilisearchStandIn();
  let database: TestDatabase;
  let engine: ReturnType<typeof openMeilisearch>;

  beforeAll(async () => {
    await server.open();
    database = await openTestDatabase();
    const { key } = server.indexes.keys.create({ actions: ACTIONS, indexes: ['netzlotse*'] });
    engine = openMeilisearch(database, { url: server.url, key });
  });
  beforeEach(async () => {
    server.indexes.forget();
    await forget(database);
  });
  afterAll(async () => {
    engine.close();
    await server.close();
    await database.close();
  });

  itIsASearchEngine(() => engine);
});

const { MEILI_URL: url, MEILI_KEY: key = '' } = process.env;
if (!url) process.stdout.write('MEILI_URL is not set: no real Meilisearch is asked.\n');

/** The same against a real server, on indexes of its own that are removed afterwards. */
(url ? describe : describe.skip)('MeilisearchEngine with the server of MEILI_URL', () => {
  let database: TestDatabase;
  let engine: ReturnType<typeof openMeilisearch>;

  beforeAll(async () => {
    database = await openTestDatabase();
    engine = openMeilisearch(database, {
      url: url!,
      key,
      prefix: `netzlotse-test-${process.pid}`,
      patience: 10_000,
    });
  });
  beforeEach(async () => {
    await engine.forgetAll();
    await forget(database);
  });
  afterAll(async () => {
    await engine.forgetAll();
    engine.close();
    await database.close();
  });

  itIsASearchEngine(() => engine);
});

async function forget({ dataSource }: TestDatabase): Promise<void> {
  await dataSource.query('truncate search_deliveries, search_shadow_indexes');
}

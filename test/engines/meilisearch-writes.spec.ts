import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '#testing';
import { aDocument, type DocumentWish } from '../../libs/search/src/testing/a-document.js';
import { ask } from '../../libs/search/src/testing/ask.js';
import { openMeilisearch } from '../../libs/search/src/testing/open-meilisearch.js';
import { MeilisearchStandIn } from './stand-in/meilisearch-stand-in.js';
import { Refusal } from './stand-in/refusal.js';

const SERVING = 'netzlotse-f3';
const SHADOW = `${SERVING}-next`;
const server = new MeilisearchStandIn();
let database: TestDatabase;
let engine: ReturnType<typeof openMeilisearch>;
/** A second process with the same settings. */
let other: ReturnType<typeof openMeilisearch>;

beforeAll(async () => {
  await server.open();
  database = await openTestDatabase();
  engine = openMeilisearch(database, { url: server.url, key: server.master });
  other = openMeilisearch(database, { url: server.url, key: server.master });
});
beforeEach(async () => {
  server.indexes.forget();
  await database.dataSource.query('truncate search_deliveries, search_shadow_indexes');
});
afterEach(() => {
  server.indexes.tasks.fault = () => null;
});
afterAll(async () => {
  engine.close();
  other.close();
  await server.close();
  await database.close();
});

const note = (by: typeof engine, ...wishes: DocumentWish[]) => {
  const documents = wishes.map(aDocument);
  return by.replace(documents, documents);
};
const found = async (text: string) => (await engine.search(ask(text))).hits.map(({ id }) => id);

describe('documents', () => {
  it('of an older version never take the place of a newer one, delivered or not', async () => {
    await note(engine, { id: 'it', title: 'Neu', version: 5 });
    await note(other, { id: 'it', title: 'Alt', version: 4 });
    await engine.publish();
    await note(other, { id: 'it', title: 'Alt', version: 3 });
    await other.publish();
    expect(await found('neu')).toEqual(['it']);
    expect(await found('alt')).toEqual([]);
  });

  it('arrive in the order of their versions, whoever carries them', async () => {
    for (let version = 1; version <= 12; version += 1) {
      await note(version % 2 === 0 ? engine : other, { id: 'it', title: `Stand ${version}`, version });
      void engine.publish();
      void other.publish();
    }
    await Promise.all([engine.publish(), other.publish()]);
    expect(await found('Stand 12')).toEqual(['it']);
    expect(server.indexes.index(SERVING).all).toHaveLength(1);
  });

  it('wait while the server is gone', async () => {
    await note(engine, { id: 'it', title: 'Stadt' });
    await server.close();
    await expect(engine.publish()).rejects.toThrow('does not answer');
    expect(await engine.status()).toMatchObject({
      waiting: 1,
      fallback: expect.stringContaining('does not answer'),
    });
    await server.open();
    await engine.publish();
    expect(await found('stadt')).toEqual(['it']);
  });

  it('are sent without the one that is refused', async () => {
    await note(
      engine,
      { id: 'a', title: 'Stadt A' },
      { id: 'b', title: 'Stadt B' },
      { id: 'c', title: 'Stadt C' },
    );
    const { tasks } = server.indexes;
    tasks.fault = ({ details }) =>
      (details as { receivedDocuments?: number }).receivedDocuments! > 1
        ? new Refusal(400, 'invalid_document_fields', 'One of several is refused.')
        : null;
    await engine.publish();
    expect((await found('stadt')).sort()).toEqual(['a', 'b', 'c']);
  });

  it('wait for a rebuild where the server lost its index', async () => {
    await note(engine, { id: 'it', title: 'Stadt' });
    await engine.publish();
    server.indexes.forget();
    await note(engine, { id: 'more', title: 'Stadt' });
    await expect(engine.publish()).rejects.toThrow('lost the index');
    expect(await engine.status()).toMatchObject({ needsRebuild: true, waiting: 1 });
    expect(server.indexes.has(SERVING)).toBe(false);
  });
});

describe('settings', () => {
  it('that somebody changed are put right before documents are sent', async () => {
    await note(engine, { id: 'it', title: 'Stadt' });
    await engine.publish();
    server.indexes.index(SERVING).change({ filterableAttributes: ['t'] });
    await expect(engine.check()).rejects.toThrow('other settings');
    await note(engine, { id: 'more', title: 'Stadt' });
    await engine.publish();
    await engine.check();
    expect(await found('stadt')).toHaveLength(2);
  });
});

describe('a rebuild', () => {
  const add = async (run: string, ...wishes: DocumentWish[]) => {
    const rebuild = await engine.openRebuild(run);
    const documents = wishes.map(aDocument);
    await rebuild.add(documents, documents);
    return rebuild;
  };
  beforeEach(async () => {
    await note(engine, { id: 'it', title: 'Stadt alt' });
    await engine.publish();
  });

  it('is seen by nobody until it is whole, then by all at once', async () => {
    const rebuild = await add('1', { id: 'it', title: 'Stadt neu' });
    await engine.publish();
    expect(await found('neu')).toEqual([]);
    await rebuild.finish();
    expect(await found('neu')).toEqual(['it']);
    expect(server.indexes.has(SHADOW)).toBe(false);
  });

  it('never replaces an index by one that lacks documents', async () => {
    const rebuild = await add('1', { id: 'it', title: 'Stadt neu' });
    await engine.publish();
    server.indexes.index(SHADOW).remove(['organisation-it-p']);
    await expect(rebuild.finish()).rejects.toMatchObject({ code: 'SEARCH.REBUILD_INCOMPLETE' });
    expect(await found('alt')).toEqual(['it']);
  });

  it('whose index was lost begins anew', async () => {
    await add('1', { id: 'it', title: 'Stadt neu' });
    server.indexes.drop(SHADOW);
    expect((await engine.openRebuild('1')).resumed).toBe(false);
  });

  it('that was killed while it swapped begins anew, and search goes on', async () => {
    await (await add('1', { id: 'it', title: 'Stadt neu' })).finish();
    server.indexes.create(SHADOW, 'key');
    await database.dataSource.query(
      `insert into search_shadow_indexes (engine, run, state) values ('meilisearch', '1', 'swapping')`,
    );
    expect(await found('neu')).toEqual(['it']);
    const again = await add('1', { id: 'it', title: 'Stadt neuer' });
    expect(again.resumed).toBe(false);
    await again.finish();
    expect(await found('neuer')).toEqual(['it']);
  });

  it('of another name throws away what the one before had made', async () => {
    await add('1', { id: 'gone', title: 'Stadt weg' });
    const rebuild = await add('2', { id: 'it', title: 'Stadt neu' });
    expect(rebuild.resumed).toBe(false);
    await rebuild.finish();
    expect(await found('stadt')).toEqual(['it']);
  });

  it('says that the engine is away', async () => {
    await server.close();
    await expect(engine.openRebuild('1')).rejects.toMatchObject({
      code: 'SEARCH.ENGINE_AWAY',
      kind: 'unavailable',
    });
    await server.open();
  });
});

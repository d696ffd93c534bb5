import { setTimeout as sleep } from 'node:timers/promises';
import { messagesOf } from '#messages';
import { SaveOrganisations } from '#organisations';
import { IndexRecords, RebuildIndex, SearchEngine } from '#search';
import { MeilisearchStandIn } from '../engines/stand-in/meilisearch-stand-in.js';
import { Refusal } from '../engines/stand-in/refusal.js';
import { anOrganisation } from '../../libs/organisations/src/testing/an-organisation.js';
import { openShippedDatabase } from '../portal/filled-database.js';
import { openTestPortal, type TestPortal } from '../portal/open-test-portal.js';
import { saveNetwork } from '../portal/save-network.js';

let server: MeilisearchStandIn;
let portal: TestPortal;
const any = { strict: false };

beforeAll(async () => {
  server = new MeilisearchStandIn();
  await server.open();
  portal = await open();
  await saveNetwork(portal, { organisations: [anOrganisation('stadt-ulm', { name: 'Stadt Ulm' })] });
});
beforeEach(() => untilSearchedBy('meilisearch'));
afterEach(() => server.open());
afterAll(async () => {
  await portal.close();
  await server.close();
});

function open(key = server.master, database = portal?.database): Promise<TestPortal> {
  const settings = { SEARCH_ENGINE: 'meilisearch', MEILI_URL: server.url, MEILI_KEY: key };
  return openTestPortal({ settings, content: openShippedDatabase, ...(database && { database }) });
}

/** What somebody who searches sees. */
async function search(of = portal, words = 'ulm') {
  const { status, text } = await of.ask(`/suche?q=${words}`);
  const isFallback = text.includes(messagesOf('de').search.understood.fallback);
  return { status, finds: text.includes('/stadt-ulm"'), by: isFallback ? 'postgres' : 'meilisearch' };
}

async function untilSearchedBy(engine: string, of = portal): Promise<void> {
  while ((await search(of)).by !== engine) await sleep(50);
}

const status = (of = portal) => of.app.get(SearchEngine, any).status();
const byPostgres = { status: 200, finds: true, by: 'postgres' };
const byMeilisearch = { status: 200, finds: true, by: 'meilisearch' };

/** Requests that Meilisearch did not answer so far. */
async function failures(): Promise<string | undefined> {
  return /search_engine_failures_total (\d+)/.exec((await portal.ask('/metrics')).text)?.[1];
}

describe('a Meilisearch that is gone', () => {
  it('leaves search to Postgres, says so, and is asked again by itself when it is back', async () => {
    expect(await search()).toEqual(byMeilisearch);
    await server.close();
    expect(await search()).toEqual(byPostgres);
    expect(await search()).toEqual(byPostgres);
    expect((await status()).fallback).toContain('does not answer');
    expect((await portal.ask('/metrics')).text).toMatch(/search_engine_away 1/);
    await server.open();
    await untilSearchedBy('meilisearch');
    expect(await search()).toEqual(byMeilisearch);
    const { text } = await portal.ask('/metrics');
    expect(text).toMatch(/search_engine_searches_total\{outcome="fallback"\} [1-9]/);
    expect(text).toMatch(/search_engine_away 0/);
  });

  it('is said in the API, too', async () => {
    const isFallback = async () =>
      (await portal.json<{ fallback: boolean }>('/api/v1/search?q=ulm')).fallback;
    expect(await isFallback()).toBe(false);
    await server.close();
    expect(await isFallback()).toBe(true);
  });

  it('at the start is no reason not to start', async () => {
    await server.close();
    const second = await open();
    try {
      expect(await search(second)).toEqual(byPostgres);
      await server.open();
      await untilSearchedBy('meilisearch', second);
      expect(await search(second)).toEqual(byMeilisearch);
    } finally {
      await second.close();
    }
  });

  it('loses no change: it is told when it is back', async () => {
    await server.close();
    await saveOrganisation('Stadt Ulm an der Donau');
    expect(await search(portal, 'donau')).toEqual(byPostgres);
    expect((await status()).waiting).toBeGreaterThan(0);
    await server.open();
    await untilSearchedBy('meilisearch');
    while ((await status()).waiting > 0) await sleep(50);
    expect(await search(portal, 'donau')).toEqual(byMeilisearch);
  });
});

describe('a Meilisearch that is slow', () => {
  afterEach(() => {
    server.delay = 0;
  });

  it('is waited for once or twice, then left alone', async () => {
    server.delay = 3_000;
    expect(await search()).toEqual(byPostgres);
    expect(await search()).toEqual(byPostgres);
    const waited = await failures();
    expect(await search()).toEqual(byPostgres);
    expect(await failures()).toBe(waited);
    expect((await status()).fallback).toContain('too long');
  });
});

describe('a Meilisearch whose tasks fail', () => {
  afterEach(() => {
    server.indexes.tasks.fault = () => null;
  });

  it('is sent the documents again when the fault was its own', async () => {
    let failed = 0;
    server.indexes.tasks.fault = ({ type }) => {
      if (type !== 'documentAdditionOrUpdate' || failed >= 2) return null;
      failed += 1;
      return new Refusal(500, 'no_space_left_on_device', 'No space left on device.', 'internal');
    };
    await saveOrganisation('Stadt Ulm im Süden');
    while ((await status()).waiting > 0) await sleep(50);
    expect(failed).toBe(2);
    expect((await status()).failures[0]!.text).toContain('No space left');
    expect(await search(portal, 's%C3%BCden')).toEqual(byMeilisearch);
    expect((await portal.ask('/metrics')).text).toMatch(/search_engine_failed_tasks_total [1-9]/);
  });

  it('gets all other documents when one is refused, which is said and found in Postgres still', async () => {
    server.indexes.tasks.fault = ({ type }) =>
      type === 'documentAdditionOrUpdate'
        ? new Refusal(400, 'invalid_document_fields', 'This document is refused.')
        : null;
    await saveOrganisation('Stadt Ulm im Norden');
    while ((await status()).waiting > 0) await sleep(50);
    expect((await status()).failures[0]).toMatchObject({ text: expect.stringContaining('refused') });
    server.indexes.tasks.fault = () => null;
    await saveOrganisation('Stadt Ulm im Westen');
    while ((await status()).waiting > 0) await sleep(50);
    expect(await search(portal, 'westen')).toEqual(byMeilisearch);
  });
});

describe('a Meilisearch that cannot be used', () => {
  it.each(['1.9.0', '2.0.0'])('because it is version %s leaves search to Postgres', async (version) => {
    server.indexes.version = version;
    const second = await open();
    try {
      expect(await search(second)).toEqual(byPostgres);
      expect((await status(second)).fallback).toContain(`Meilisearch ${version} is not supported`);
    } finally {
      server.indexes.version = '1.50.0';
      await second.close();
    }
  });

  it('because the key is wrong leaves search to Postgres, and tells nobody the key', async () => {
    const second = await open('not-the-key-of-this-server');
    try {
      expect(await search(second)).toEqual(byPostgres);
      expect((await status(second)).fallback).toContain('refuses MEILI_KEY');
      expect(JSON.stringify(second.log.lines)).not.toContain('not-the-key-of-this-server');
    } finally {
      await second.close();
    }
  });

  it('because it holds the index of another version is told to build its own', async () => {
    server.indexes.forget();
    server.indexes.create('netzlotse-f0', 'key');
    expect(await search()).toEqual(byPostgres);
    expect(await status()).toMatchObject({ needsRebuild: true });
    const asked = await portal.database.dataSource.query(
      `select count(*)::int as n from pgboss.job where name = 'search.rebuild' and data->>'event' = 'search.index-lost'`,
    );
    expect(asked[0].n).toBe(1);
    await portal.app.get(RebuildIndex, any).execute({ anew: true });
    await untilSearchedBy('meilisearch');
    expect(await search()).toEqual(byMeilisearch);
    expect(server.indexes.has('netzlotse-f0')).toBe(false);
  });
});

/** Renames the town, and indexes it as the worker would. */
async function saveOrganisation(name: string): Promise<void> {
  const source = { name: 'network.yaml', date: new Date('2026-02-01T00:00:00.000Z') };
  await portal.app.get(SaveOrganisations, any).execute([anOrganisation('stadt-ulm', { name })], source);
  const [{ id }] = await portal.database.dataSource.query(
    `select id from organisations where slug = 'stadt-ulm'`,
  );
  await portal.app.get(IndexRecords, any).execute([{ type: 'organisation', id }]);
}

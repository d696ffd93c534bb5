import { setTimeout as sleep } from 'node:timers/promises';
import type { OrganisationDraft } from '#organisations';
import { CompareIndex, IndexRecords, RebuildIndex, RecountWords, SearchEngine, SearchStatus } from '#search';
import { SaveTopics } from '#topics';
import { ListRecordKeys } from '../../libs/search/src/application/list-record-keys.js';
import { OpenRebuild } from '../../libs/search/src/application/open-rebuild.js';
import { RebuildBatch } from '../../libs/search/src/application/rebuild-batch.js';
import { KnownWords } from '../../libs/search/src/domain/known-words.js';
import { openShippedDatabase } from '../portal/filled-database.js';
import { openTestPortal, type TestPortal } from '../portal/open-test-portal.js';
import { saveNetwork } from '../portal/save-network.js';

const ORGANISATIONS = 450;
const SAME = { missing: 0, superfluous: 0, outdated: 0 };

let portal: TestPortal;
beforeAll(async () => {
  portal = await openTestPortal({ content: openShippedDatabase });
  const organisations = Array.from({ length: ORGANISATIONS }, (_, n): OrganisationDraft => ({
    id: `stadt-${n}`,
    kinds: ['municipality'],
    name: `Stadt ${n}`,
    summary: `Betreibt ein LoRaWAN mit ${n} Sensoren.`,
  }));
  await saveNetwork(portal, { organisations });
});
afterAll(() => portal.close());

const get = <T>(useCase: abstract new (...args: never[]) => T): T =>
  portal.app.get(useCase, { strict: false });
const compare = () => get(CompareIndex).execute();
const query = (sql: string, values: unknown[] = []) => portal.database.dataSource.query(sql, values);

/** A rebuild that ends after so many records as if its process had been killed. */
async function killedAfter(records: number): Promise<void> {
  const death = new Error('killed');
  const dying = get(RebuildIndex).execute({
    onProgress: (done) => {
      if (done >= records) throw death;
    },
  });
  await expect(dying).rejects.toBe(death);
}

describe('a rebuild', () => {
  it('goes on where it was interrupted', async () => {
    await killedAfter(200);
    const { records, resumedAt } = await get(RebuildIndex).execute();
    expect({ resumedAt, isAll: records > ORGANISATIONS }).toEqual({ resumedAt: 200, isAll: true });
    expect(await compare()).toEqual(SAME);
  });

  it('lacks no word that was forgotten between two of its batches', async () => {
    const { all } = await get(ListRecordKeys).execute();
    const own = all
      .map(({ type, id }, at) => ({ type, id, at }))
      .filter(({ type }) => type === 'organisation');
    const [early, late] = [own.find(({ at }) => at < 200)!, own.find(({ at }) => at >= 200)!];
    const say = async ({ id }: { id: string }, summary: string) => {
      await query('update organisations set summary = $2 where id = $1', [id, summary]);
    };
    await say(early, 'Zählt Kormorane.');
    const { rebuild, target } = await get(OpenRebuild).execute(true);
    const work = { id: rebuild.id, target, keys: all, known: new KnownWords() };
    const add = async (from: number) => {
      const written = await get(RebuildBatch).begin(work, from).write();
      work.known.add(written!.words);
    };
    await add(0);
    await say(early, 'Zählt nichts.');
    await get(IndexRecords).execute([{ type: 'organisation', id: early.id }]);
    // The first marks the word as gone, the second forgets it.
    await get(RecountWords).execute();
    await get(RecountWords).execute();
    const kormorane = () => query(`select documents from search_words where word = 'kormorane'`);
    expect(await kormorane()).toEqual([]);
    await say(late, 'Zählt Kormorane.');
    await add(200);
    await get(RebuildIndex).execute();
    expect(await kormorane()).toEqual([{ documents: 1 }]);
  });

  it('overwrites nothing that changes after it was read', async () => {
    const { rebuild, target } = await get(OpenRebuild).execute(true);
    const { all } = await get(ListRecordKeys).execute();
    const batch = get(RebuildBatch).begin({ id: rebuild.id, target, keys: all, known: new KnownWords() }, 0);
    await batch.made;
    const key = all.find(({ type }) => type === 'organisation')!;
    await query(`update organisations set summary = 'Zählt Lachse.' where id = $1`, [key.id]);
    const indexed = get(IndexRecords).execute([key]);
    await Promise.race([indexed, sleep(200)]);
    await batch.write();
    await indexed;
    expect(await compare()).toEqual(SAME);
  });

  it('lets go of what was read ahead when it has gone on elsewhere', async () => {
    const { rebuild, target } = await get(OpenRebuild).execute(true);
    const { all } = await get(ListRecordKeys).execute();
    const work = { id: rebuild.id, target, keys: all, known: new KnownWords() };
    const tooFar = get(RebuildBatch).begin(work, 200);
    expect(await tooFar.write()).toEqual({ done: 0, isAtEnd: false, words: [] });
    const given = get(RebuildBatch).begin(work, 0);
    await given.made;
    await given.drop();
    expect(await given.write()).toBeNull();
    expect(await get(RebuildIndex).execute()).toMatchObject({ resumedAt: 0 });
    expect(await compare()).toEqual(SAME);
  });

  it('says of how many records it is from the beginning on', async () => {
    await killedAfter(0);
    const { openRebuild } = await get(SearchStatus).execute();
    const { all } = await get(ListRecordKeys).execute();
    expect(openRebuild).toMatchObject({ done: 0, total: all.length });
    await get(RebuildIndex).execute();
  });

  it('begins from the first record when asked to', async () => {
    await killedAfter(200);
    expect((await get(RebuildIndex).execute({ anew: true })).resumedAt).toBe(0);
  });

  it('begins from the first record when documents would be made otherwise by now', async () => {
    await killedAfter(200);
    const topic = { id: 'pegelmessung', labels: { de: 'Pegelmessung' } };
    await get(SaveTopics).execute([topic], { name: 'topics.yaml', date: new Date() });
    expect(await get(SearchStatus).execute()).toMatchObject({ needsRebuild: true });
    expect((await get(RebuildIndex).execute()).resumedAt).toBe(0);
    expect(await get(SearchStatus).execute()).toMatchObject({ needsRebuild: false, openRebuild: null });
  });

  it('shares its work with another that is started beside it', async () => {
    const both = await Promise.all([get(RebuildIndex).execute(), get(RebuildIndex).execute()]);
    expect(both[0].records).toBe(both[1].records);
    expect(
      await query(`select count(*)::int as running from search_rebuilds where state = 'running'`),
    ).toEqual([{ running: 0 }]);
    expect(await compare()).toEqual(SAME);
  });

  it('leaves it to one that was begun anew meanwhile', async () => {
    let isReplaced = false;
    const first = get(RebuildIndex).execute({
      onProgress: () => {
        if (isReplaced) return;
        isReplaced = true;
        void get(RebuildIndex).execute({ anew: true });
      },
    });
    await expect(first).rejects.toMatchObject({ code: 'SEARCH.REBUILD_REPLACED' });
  });

  it('mends whatever is wrong with the index, which is said before', async () => {
    await get(RebuildIndex).execute();
    await query(`delete from search_documents where id in (select id from search_documents
                 where type = 'organisation' order by id limit 3)`);
    await query(`update search_documents set sort_title = 'x' where id in (select id from search_documents
                 where type = 'organisation' order by id limit 2)`);
    await query(`insert into search_documents select (jsonb_populate_record(d, jsonb_build_object('id', gen_random_uuid()))).*
                 from search_documents d where type = 'organisation' limit 1`);
    expect(await compare()).toEqual({ missing: 3, superfluous: 1, outdated: 2 });
    await get(RebuildIndex).execute();
    expect(await compare()).toEqual(SAME);
  });
});

describe('the status of the index', () => {
  it('tells of what waits, since when, and of what failed', async () => {
    await query(`insert into outbox (event, subject, created_at) values ('x', 'y', now() - interval '90 s')`);
    await query(`insert into pgboss.job (name, data) values ('set-aside',
                 '{"queue": "search.index", "job": {}, "reason": "no column"}'), ('set-aside', '{"queue": "other"}')`);
    const { waiting, lagSeconds, failures, documents } = await get(SearchStatus).execute();
    expect(lagSeconds).toBeGreaterThanOrEqual(90);
    expect({ isWaiting: waiting > 0, documents }).toEqual({
      isWaiting: true,
      documents: (await get(SearchEngine).status()).documents,
    });
    expect(failures.map(({ text }) => text)).toEqual(['search.index: no column']);
  });
});

describe('what is withdrawn', () => {
  it('is shown nowhere from that moment on, while no worker runs', async () => {
    const slug = 'stadt-7';
    const hits = async () => {
      const { hits: found } = await portal.json<{ hits: { slug: string }[] }>(
        '/api/v1/search?q=%22Stadt%207%22&limit=100',
      );
      const { items } = await portal.json<{ items: { slug?: string }[] }>(
        '/api/v1/suggest?q=Stadt%207&limit=10',
      );
      const { text: page } = await portal.ask('/suche?q=Stadt%207');
      return {
        found: found.some((hit) => hit.slug === slug),
        suggested: items.some((item) => item.slug === slug),
        onPage: page.includes(`/organisationen/${slug}"`),
      };
    };
    await get(RebuildIndex).execute();
    expect(await hits()).toEqual({ found: true, suggested: true, onPage: true });
    await query(`update organisations set status = 'withdrawn' where slug = $1`, [slug]);
    expect(await hits()).toEqual({ found: false, suggested: false, onPage: false });
    const [{ id }] = await query('select id from organisations where slug = $1', [slug]);
    expect(await compare()).toMatchObject({ superfluous: 1 });
    await get(IndexRecords).execute([{ type: 'organisation', id }]);
    expect(await compare()).toEqual(SAME);
  });

  it('is not counted, and nothing is said to be found where nothing else is left', async () => {
    const only = '/suche?q=%22Stadt%208%22&verbatim=true';
    const search = async (path: string) => portal.json<Found>(`/api/v1/search${path}`);
    await get(RebuildIndex).execute();
    const before = await search('?q=Sensoren&sort=title&limit=20');
    expect((await search('?q=%22Stadt%208%22&verbatim=true')).total.count).toBe(1);
    await query(`update organisations set status = 'withdrawn' where slug in ('stadt-8', 'stadt-10')`);
    const after = await search('?q=Sensoren&sort=title&limit=20');
    expect(after.hits).toHaveLength(19);
    expect([after.total.count, countOf(after, 'organisation')]).toEqual([
      before.total.count - 1,
      countOf(before, 'organisation') - 1,
    ]);
    expect(await search('?q=%22Stadt%208%22&verbatim=true')).toMatchObject({ total: { count: 0 }, hits: [] });
    const { text } = await portal.ask(only);
    expect(text).toContain('>Kein Treffer</h2>');
    expect(text).not.toContain('>1 Treffer');
  });
});

describe('what is hidden', () => {
  it('neither finds nor counts from that moment on, while no worker runs', async () => {
    const [{ id }] = await query(`select id from organisations where slug = 'stadt-9'`);
    await query(`update organisations set summary = 'Züchtet Quorzelplax.' where id = $1`, [id]);
    await get(IndexRecords).execute([{ type: 'organisation', id }]);
    await get(RecountWords).execute();
    const search = async (words: string) => portal.json<Found>(`/api/v1/search?q=${words}`);
    const counts = async (words: string) => {
      const { total, hits, facets } = await search(words);
      const counted = Object.values(facets).flatMap((values) => values.map(({ count }) => count));
      return { total: total.count, hits: hits.length, counted: Math.max(0, ...counted) };
    };
    expect(await counts('quorzelplax')).toEqual({ total: 1, hits: 1, counted: 1 });
    await query(`update organisations set visibility = '{"summary": "members"}' where id = $1`, [id]);
    const nothing = { total: 0, hits: 0, counted: 0 };
    expect(await counts('quorzelplax')).toEqual(nothing);
    expect(await counts('quorzelpax')).toEqual(nothing);
    expect(await counts('quorzel&typing=true')).toEqual(nothing);
    expect((await search('Stadt%209%20Quorzelplax')).hits[0]).toMatchObject({ missing: ['Quorzelplax'] });
    expect((await portal.ask('/api/v1/suggest?q=quorz')).text).not.toMatch(/quorzelplax|stadt-9/i);
  });
});

interface Found {
  readonly total: { readonly count: number };
  readonly hits: readonly object[];
  readonly facets: Record<'type', readonly { readonly value: string; readonly count: number }[]>;
}

function countOf({ facets }: Found, type: string): number {
  return facets.type.find(({ value }) => value === type)?.count ?? 0;
}

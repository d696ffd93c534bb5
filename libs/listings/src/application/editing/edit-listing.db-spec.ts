import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { VISITOR } from '#platform';
import { LoadShippedTree, TopicDirectory } from '#topics';
import { aCurator, anEditor } from '../../../../organisations/src/testing/an-editor.js';
import type { ListingChanges, NewListing } from '../../domain/editing/listing-changes.js';
import { aListing, openListings, type OpenListings } from '../../testing/open-listings.js';
import { GetListing } from '../get-listing.js';
import { ListListings } from '../list-listings.js';
import { CreateListing } from './create-listing.js';
import { EditListing } from './edit-listing.js';
import { WithdrawListing } from './withdraw-listing.js';

describe('writing listings', () => {
  let slice: OpenListings;
  let editor = VISITOR;
  beforeAll(async () => {
    slice = await openListings();
    await slice.begin();
    await slice.get(LoadShippedTree).execute();
    await slice.get(TopicDirectory).refresh();
    await slice.news();
    editor = anEditor(await slice.idOf('stadt-a'));
  });
  afterAll(() => slice.close());

  const create = (about: Partial<NewListing>, viewer = editor) =>
    slice
      .get(CreateListing)
      .execute({ organisation: 'stadt-a', kind: 'offer', text: 'Rat', ...about }, viewer);
  const edit = (slug: string, version: number, changes: ListingChanges, viewer = editor) =>
    slice.get(EditListing).execute({ slug, version, changes }, viewer);
  const withdraw = (slug: string, version: number, viewer = editor) =>
    slice.get(WithdrawListing).execute(slug, version, viewer);
  const seen = (slug: string) => slice.get(GetListing).execute(slug);
  const history = (slug: string) =>
    slice.query(
      `select r.version, r.role, r.after from revisions r join listings l on l.id = r.record_id
       where l.slug = $1 order by r.version`,
      [slug],
    );

  it('creates one that is the newest, with its topics, a revision and the news', async () => {
    const { slug } = await create({ text: 'Rat zu\nLoRaWAN', topics: ['lorawan'], expires: '2027' });
    expect(slug).toBe('rat-zu');
    expect(await slice.news()).toEqual(['listings.listing-changed', 'organisations.profile-changed']);
    expect(await slice.topicsOf('stadt-a')).toContain('lorawan');
    expect(await seen(slug)).toMatchObject({
      expires: '2027',
      isOpen: true,
      listedAt: slice.clock.time,
      provenance: { text: { source: 'owner' } },
    });
    expect(await history(slug)).toMatchObject([
      { version: 1, role: 'editor', after: { kind: 'offer', text: 'Rat zu\nLoRaWAN', expires: '2027' } },
    ]);
  });

  it('is fulfilled, and open again', async () => {
    const { slug } = await create({ text: 'Erledigt', topics: ['wlan'] });
    await edit(slug, 1, { fulfilled: true });
    expect(await seen(slug)).toMatchObject({ isOpen: false });
    expect(await slice.topicsOf('stadt-a')).not.toContain('wlan');
    await edit(slug, 2, { fulfilled: false, expires: null, text: ' Anders ' });
    expect(await seen(slug)).toMatchObject({ isOpen: true, text: 'Anders' });
    expect(await edit(slug, 3, { topics: ['wlan', 'wlan'] })).toMatchObject({ version: 3 });
  });

  it.each<[string, ListingChanges, string]>([
    ['an unknown topic', { topics: ['gibtsnicht'] }, 'topics.0'],
    ['no date', { expires: 'bald' }, 'expires'],
    ['an empty text', { text: ' ' }, 'text'],
    ['a long text', { text: 'a'.repeat(2_001) }, 'text'],
    ['another organisation', { organisation: 'stadt-b' } as ListingChanges, ''],
  ])('refuses %s', async (_case, changes, path) => {
    const { slug } = await create({ text: 'Falsch' });
    await expect(edit(slug, 1, changes)).rejects.toMatchObject({
      code: 'LISTING.INVALID',
      details: { faults: [{ path }] },
    });
  });

  it('is for the editors of its organisation and for curators of everything', async () => {
    const { slug } = await create({ text: 'Fremd' });
    const foreign = anEditor(await slice.idOf('stadt-b'), 'owner');
    for (const viewer of [foreign, VISITOR]) {
      await expect(edit(slug, 1, {}, viewer)).rejects.toMatchObject({ kind: 'forbidden' });
      await expect(withdraw(slug, 1, viewer)).rejects.toMatchObject({ kind: 'forbidden' });
      await expect(create({}, viewer)).rejects.toMatchObject({ kind: 'forbidden' });
    }
    await edit(slug, 1, { kind: 'need' }, aCurator());
    expect(await history(slug)).toMatchObject([{}, { role: 'curator', after: { kind: 'need' } }]);
  });

  it('loses nothing when two save at once', async () => {
    const { slug } = await create({ text: 'Rennen' });
    for (let version = 1; version <= 50; version += 1) {
      const saved = await Promise.allSettled([
        edit(slug, version, { text: `Eins ${version}` }),
        edit(slug, version, { text: `Zwei ${version}` }),
      ]);
      const refused = saved.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
      expect(refused).toMatchObject([{ code: 'LISTING.STALE', details: { yours: { version } } }]);
      expect(refused[0].details.current).toMatchObject({ version: version + 1 });
    }
    expect(await history(slug)).toHaveLength(51);
  });

  it('is withdrawn, stays so whatever a file says, and is taken back', async () => {
    await slice.save([aListing('weg', { topics: ['glasfaser'] })]);
    await withdraw('weg', 1);
    await expect(seen('weg')).rejects.toMatchObject({ code: 'LISTING.NOT_FOUND' });
    expect(await slice.topicsOf('stadt-a')).not.toContain('glasfaser');
    const again = [aListing('weg', { text: 'Doch' })];
    expect(await slice.save(again)).toMatchObject([{ result: 'changed', conflicts: ['withdrawn'] }]);
    const { items } = await slice.get(ListListings).execute({ closedToo: true }, { cursor: null, limit: 99 });
    expect(items.map(({ slug }) => slug)).not.toContain('weg');
    await slice.get(WithdrawListing).takeBack('weg', editor);
    expect(await seen('weg')).toMatchObject({ text: 'Doch', topics: ['glasfaser'] });
    expect(await history('weg')).toMatchObject([
      { version: 1, role: 'import' },
      { version: 2, role: 'editor', after: { withdrawn: true } },
      { version: 3, role: 'import', after: { text: 'Doch' } },
      { version: 4, role: 'editor', after: { withdrawn: false } },
    ]);
  });

  it('rolls back all when the news fails', async () => {
    const { slug } = await create({ text: 'Zurück' });
    slice.outbox.isBroken = true;
    await expect(edit(slug, 1, { text: 'Neu' }))
      .rejects.toThrow('the outbox is broken')
      .finally(() => (slice.outbox.isBroken = false));
    expect(await seen(slug)).toMatchObject({ text: 'Zurück', version: 1 });
    expect(await history(slug)).toHaveLength(1);
  });
});

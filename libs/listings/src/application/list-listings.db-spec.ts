import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ListingDraft } from '../domain/listing.js';
import type { ListingFilter } from '../persistence/listing-store.js';
import { aListing, openListings, type OpenListings } from '../testing/open-listings.js';
import { ExportListings } from './export-listings.js';
import { FollowOrganisations } from './follow-organisations.js';
import { ListListings } from './list-listings.js';

describe('ListListings', () => {
  let slice: OpenListings;
  beforeAll(async () => (slice = await openListings()));
  beforeEach(() => slice.begin());
  afterAll(() => slice.close());

  const page = (filter: ListingFilter, cursor: string | null = null, limit = 20) =>
    slice.get(ListListings).execute(filter, { cursor, limit });
  const slugs = async (filter: ListingFilter = {}, limit = 20) => {
    const all: string[] = [];
    for (let cursor: string | null = null, more = true; more;) {
      const { items, next } = await page(filter, cursor, limit);
      all.push(...items.map(({ slug }) => slug));
      cursor = next;
      more = next !== null;
    }
    return all;
  };

  it('begins with the newest, page by page without gaps or repeats', async () => {
    await slice.save([aListing('c'), aListing('a')], '2026-01-01');
    await slice.save([aListing('d'), aListing('b')], '2026-02-01');
    await slice.save([aListing('c', { text: 'Neu' })], '2026-02-15');
    expect(await slugs()).toEqual(['b', 'd', 'a', 'c']);
    expect(await slugs({}, 1)).toEqual(['b', 'd', 'a', 'c']);
  });

  it('narrows by kind, topics and organisation, all at once', async () => {
    await slice.save([
      aListing('1', { topics: ['wlan', 'glasfaser'] }),
      aListing('2', { kind: 'need', topics: ['wlan'] }),
      aListing('3', { organisation: 'stadt-b', topics: ['wlan'] }),
      aListing('4', { topics: ['schule'] }),
    ]);
    const organisationId = await slice.idOf('stadt-a');
    expect(await slugs({ kinds: ['need'] })).toEqual(['2']);
    expect(await slugs({ kinds: ['need', 'offer'] })).toHaveLength(4);
    expect(await slugs({ topics: ['glasfaser', 'schule'] })).toEqual(['1', '4']);
    expect(await slugs({ organisationId })).toEqual(['1', '2', '4']);
    expect(await slugs({ kinds: ['offer'], topics: ['wlan'], organisationId })).toEqual(['1']);
  });

  it('shows what holds today, and the rest when asked, whatever the worker has done', async () => {
    await slice.save([
      aListing('open', { expires: '2026' }),
      aListing('late', { expires: '2026-03-01' }),
      aListing('over', { expires: '2026-02' }),
      aListing('done', { fulfilled: true }),
    ]);
    expect(await slugs()).toEqual(['late', 'open']);
    slice.clock.time = new Date('2026-03-02T00:00:00Z');
    expect(await slugs()).toEqual(['open']);
    expect(await slugs({ closedToo: true })).toEqual(['done', 'late', 'open', 'over']);
  });

  it('shows nothing of a withdrawn organisation, at once', async () => {
    await slice.save([aListing('a'), aListing('b', { organisation: 'stadt-b' })]);
    await slice.saveOrganisation('stadt-b', { status: 'withdrawn' });
    expect(await slugs()).toEqual(['a']);
  });

  it('fills its pages once the withdrawn organisation is followed', async () => {
    await slice.save([aListing('1', { organisation: 'stadt-b' }), aListing('2')]);
    await slice.saveOrganisation('stadt-b', { status: 'withdrawn' });
    await slice.get(FollowOrganisations).execute([await slice.idOf('stadt-b')]);
    expect(await page({}, null, 1)).toMatchObject({ items: [{ slug: '2' }], next: null });
    expect(await page({ closedToo: true }, null, 1)).toMatchObject({ items: [{ slug: '2' }], next: null });
  });

  it.each(['WyJub3doZXJlIiwiYSJd', 'nonsense'])('refuses the cursor %p', async (cursor) => {
    await expect(page({}, cursor)).rejects.toMatchObject({ code: 'CURSOR.INVALID' });
  });

  it('takes as many statements for many as for one', async () => {
    await slice.save([aListing('1')]);
    const few = await slice.statementsOf(() => page({}));
    await slice.save(Array.from({ length: 19 }, (_, index) => aListing(`more-${index}`)));
    expect(await slice.statementsOf(() => page({}))).toBe(few);
    expect(few).toBeLessThan(6);
  });

  it('exports what was read, closed ones too, but not of withdrawn organisations', async () => {
    const drafts: ListingDraft[] = [
      aListing('a', { kind: 'need', topics: ['wlan'], expires: '2026-02' }),
      aListing('b', { fulfilled: true }),
    ];
    await slice.save([...drafts, aListing('c', { organisation: 'stadt-b' })]);
    await slice.saveOrganisation('stadt-b', { status: 'withdrawn' });
    const exported: ListingDraft[] = [];
    for await (const draft of slice.get(ExportListings).execute()) exported.push(draft);
    expect(exported).toEqual(drafts);
    expect((await slice.save(exported, '2026-02-01')).map(({ result }) => result)).toEqual([
      'unchanged',
      'unchanged',
    ]);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aListing, openListings, type OpenListings } from '../testing/open-listings.js';
import { ExpireListings } from './expire-listings.js';
import { FollowOrganisations } from './follow-organisations.js';
import { GetListing } from './get-listing.js';

const LORA = aListing('lora', { kind: 'need', topics: ['lorawan', 'vergaberecht'], expires: '2026-12' });

describe('SaveListings', () => {
  let slice: OpenListings;
  beforeAll(async () => (slice = await openListings()));
  beforeEach(() => slice.begin());
  afterAll(() => slice.close());

  const get = (slug: string) => slice.get(GetListing).execute(slug);

  it('keeps all that a file says', async () => {
    expect(await slice.save([LORA])).toEqual([{ id: 'lora', result: 'created', conflicts: [] }]);
    expect(await get('lora')).toMatchObject({
      slug: 'lora',
      organisation: { slug: 'stadt-a' },
      kind: 'need',
      topics: ['lorawan', 'vergaberecht'],
      text: 'Text of lora',
      expires: '2026-12',
      fulfilled: false,
      isOpen: true,
      provenance: { text: { source: 'import', name: 'network.yaml' } },
    });
    expect(await slice.news()).toEqual(['listings.listing-changed', 'organisations.profile-changed']);
  });

  it('says unchanged, and makes no news, when the file is read again or says less', async () => {
    await slice.save([{ ...LORA, fulfilled: true }]);
    await slice.news();
    const again = await slice.save([{ ...LORA, topics: [], expires: null }], '2026-02-01');
    expect(again).toEqual([{ id: 'lora', result: 'unchanged', conflicts: [] }]);
    expect(await slice.news()).toEqual([]);
    expect(await get('lora')).toMatchObject({ fulfilled: true, expires: '2026-12' });
  });

  it('leaves what an owner edited alone and reports it', async () => {
    await slice.save([LORA]);
    await slice.query(
      `update listings set fulfilled = true,
         provenance = provenance || '{"fulfilled": {"source": "owner", "date": "2026-01-02"}}'`,
    );
    const saved = await slice.save([{ ...LORA, fulfilled: false, text: 'Neu' }]);
    expect(saved).toEqual([{ id: 'lora', result: 'changed', conflicts: ['fulfilled'] }]);
    expect(await get('lora')).toMatchObject({ fulfilled: true, text: 'Neu' });
  });

  it('gives its topics to its organisation while it is open', async () => {
    await slice.save([LORA, aListing('old', { topics: ['wlan'], expires: '2026-02-28' })]);
    expect(await slice.topicsOf('stadt-a')).toEqual(['lorawan', 'vergaberecht']);
    await slice.save([{ ...LORA, organisation: 'stadt-b' }]);
    expect([await slice.topicsOf('stadt-a'), await slice.topicsOf('stadt-b')]).toEqual([
      [],
      ['lorawan', 'vergaberecht'],
    ]);
    await slice.save([{ ...LORA, fulfilled: true }]);
    expect([await slice.topicsOf('stadt-a'), await slice.topicsOf('stadt-b')]).toEqual([[], []]);
  });

  it('takes the topics away when it expires, once, and says so', async () => {
    await slice.save([LORA, aListing('open', { topics: ['wlan'] })]);
    await slice.news();
    expect(await slice.get(ExpireListings).execute()).toBe(0);
    slice.clock.time = new Date('2027-01-01T00:00:00Z');
    expect(await slice.get(ExpireListings).execute()).toBe(1);
    expect(await slice.topicsOf('stadt-a')).toEqual(['wlan']);
    expect(await slice.news()).toEqual(['listings.listing-changed', 'organisations.profile-changed']);
    expect(await slice.get(ExpireListings).execute()).toBe(0);
    expect(await slice.news()).toEqual([]);
    expect(await get('lora')).toMatchObject({ isOpen: false });
  });

  it('expires any number of listings', async () => {
    await slice.save(Array.from({ length: 401 }, (_, index) => aListing(`l-${index}`, { expires: '2026' })));
    slice.clock.time = new Date('2027-01-01T00:00:00Z');
    expect(await slice.get(ExpireListings).execute()).toBe(401);
  });

  it('follows its organisation when that is withdrawn and when it comes back', async () => {
    await slice.save([LORA]);
    const follow = async (status: 'active' | 'withdrawn') => {
      await slice.saveOrganisation('stadt-a', { status });
      await slice.news();
      await slice.get(FollowOrganisations).execute([await slice.idOf('stadt-a')]);
      return slice.news();
    };
    expect(await follow('withdrawn')).toContain('listings.listing-changed');
    await expect(get('lora')).rejects.toMatchObject({ code: 'LISTING.NOT_FOUND', kind: 'not-found' });
    expect(await slice.query('select * from derived_topics')).toEqual([]);
    expect(await follow('withdrawn')).toEqual([]);
    expect(await follow('active')).toContain('listings.listing-changed');
    expect(await slice.topicsOf('stadt-a')).toEqual(['lorawan', 'vergaberecht']);
  });

  it('refuses an organisation that is not there, and saves nothing', async () => {
    await expect(slice.save([LORA, aListing('b', { organisation: 'nobody' })])).rejects.toMatchObject({
      code: 'LISTING.UNKNOWN_ORGANISATION',
      details: { organisation: 'nobody' },
    });
    await expect(get('lora')).rejects.toMatchObject({ code: 'LISTING.NOT_FOUND' });
  });

  it('keeps neither listing nor topics when the news fails', async () => {
    slice.outbox.isBroken = true;
    await expect(slice.save([LORA])).rejects.toThrow('the outbox is broken');
    expect(await slice.query('select id from listings')).toEqual([]);
    expect(await slice.query('select topic from derived_topics')).toEqual([]);
  });

  it('takes as many statements for two hundred as for two', async () => {
    const drafts = (count: number, text: string) =>
      Array.from({ length: count }, (_, index) => ({ ...LORA, id: `lora-${index}`, text }));
    const created = await slice.statementsOf(() => slice.save(drafts(2, 'Eins')));
    await slice.begin();
    expect(await slice.statementsOf(() => slice.save(drafts(200, 'Eins')))).toBe(created);
    const changed = await slice.statementsOf(() => slice.save(drafts(2, 'Zwei')));
    expect(await slice.statementsOf(() => slice.save(drafts(200, 'Drei')))).toBe(changed);
  });
});

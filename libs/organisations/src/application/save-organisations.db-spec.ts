import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { VISITOR } from '#platform';
import type { OrganisationDraft } from '../domain/organisation-draft.js';
import { anOrganisation } from '../testing/an-organisation.js';
import { openOrganisations, type OpenOrganisations } from '../testing/open-organisations.js';
import { GetOrganisation } from './get-organisation.js';
import { ReplaceDerivedTopics } from './replace-derived-topics.js';

const PFORZHEIM: OrganisationDraft = {
  id: 'stadt-pforzheim',
  name: 'Stadt Pforzheim',
  kinds: ['municipality', 'network'],
  names: [{ kind: 'alias', name: 'Pforzheim digital', language: 'de' }],
  ags: '08231000',
  area: ['08231'],
  unit: 'Büro des Oberbürgermeisters',
  summary: 'Stadt mit klarem Auftrag.',
  text: '# Stadt',
  topics: ['wlan', 'glasfaser'],
  identifiers: { wikidata: 'Q3834' },
  website: 'https://www.pforzheim.de',
  links: ['https://example.org'],
  openForCooperation: true,
  lat: 48.89,
  lon: 8.7,
  seen: 'booklet',
  added: ['identifiers.wikidata'],
};

describe('SaveOrganisations', () => {
  let slice: OpenOrganisations;
  beforeAll(async () => (slice = await openOrganisations()));
  beforeEach(() => slice.clear());
  afterAll(() => slice.close());

  const locate = (slug: string) => slice.get(GetOrganisation).execute(slug, VISITOR);
  const results = async (saved: Promise<readonly { result: string }[]>) =>
    (await saved).map(({ result }) => result);

  it('keeps all that a file says', async () => {
    expect(await slice.save([PFORZHEIM])).toEqual([
      { id: 'stadt-pforzheim', result: 'created', conflicts: [] },
    ]);
    const { id: slug, seen, added, topics, ...fields } = PFORZHEIM;
    const view = await slice.find('stadt-pforzheim');
    expect(view).toMatchObject({ ...fields, slug, place: '08231000' });
    expect(view.topics).toEqual(
      topics?.map((topic) => ({ topic, sources: [{ origin: 'own', originId: null }] })),
    );
    expect(view.provenance).toMatchObject({
      summary: { source: 'import', name: 'network.yaml', seen: 'booklet' },
      identifiers: { added: true },
    });
    expect(await slice.news()).toEqual(['organisations.profile-changed']);
  });

  it('says unchanged, and makes no news, when the file is read again', async () => {
    await slice.save([PFORZHEIM]);
    await slice.news();
    expect(await results(slice.save([PFORZHEIM], '2026-02-01'))).toEqual(['unchanged']);
    expect(await slice.news()).toEqual([]);
    expect((await slice.find('stadt-pforzheim')).editedAt).toBe('2026-01-01T00:00:00.000Z');
  });

  it('leaves what an owner edited alone and reports it', async () => {
    await slice.save([PFORZHEIM]);
    await slice.query(
      `update organisations set provenance = provenance || '{"unit": {"source": "owner", "date": "2026-01-02"}}'`,
    );
    expect(await slice.save([{ ...PFORZHEIM, unit: 'IT-Amt', summary: 'Neu.' }])).toEqual([
      { id: 'stadt-pforzheim', result: 'changed', conflicts: ['unit'] },
    ]);
    expect(await slice.find('stadt-pforzheim')).toMatchObject({ unit: PFORZHEIM.unit, summary: 'Neu.' });
  });

  it('finds an organisation by its former slug, and leads there', async () => {
    await slice.save([anOrganisation('neu', { formerSlugs: ['alt'], summary: 'Neu.' })]);
    expect(await locate('alt')).toEqual({ movedTo: 'neu' });
    expect(await results(slice.save([anOrganisation('alt', { name: 'Name of neu' })]))).toEqual([
      'unchanged',
    ]);
    expect(await slice.query('select slug from organisations')).toEqual([{ slug: 'neu' }]);
  });

  it('renames the organisation that a former slug names, again and back, and every old slug leads there', async () => {
    await slice.save([PFORZHEIM]);
    const id = await slice.idOf('stadt-pforzheim');
    const rename = (to: string, from: string) =>
      results(slice.save([{ ...PFORZHEIM, id: to, formerSlugs: [from] }]));
    await slice.news();
    expect(await rename('pforzheim', 'stadt-pforzheim')).toEqual(['changed']);
    expect(await slice.news()).toEqual(['organisations.profile-changed']);
    expect(await rename('pforzheim', 'stadt-pforzheim')).toEqual(['unchanged']);
    expect(await locate('stadt-pforzheim')).toEqual({ movedTo: 'pforzheim' });
    expect(await rename('goldstadt', 'stadt-pforzheim')).toEqual(['changed']);
    expect(await locate('pforzheim')).toEqual({ movedTo: 'goldstadt' });
    expect(await rename('pforzheim', 'goldstadt')).toEqual(['changed']);
    expect(await slice.query('select id, slug, former_slugs from organisations')).toEqual([
      { id, slug: 'pforzheim', former_slugs: ['stadt-pforzheim', 'goldstadt'] },
    ]);
    expect(await locate('goldstadt')).toEqual({ movedTo: 'pforzheim' });
  });

  it('keeps old slugs that a later file does not name', async () => {
    await slice.save([anOrganisation('neu', { formerSlugs: ['alt'] })]);
    await slice.save([anOrganisation('neu', { formerSlugs: ['uralt'] })]);
    expect(await locate('alt')).toEqual({ movedTo: 'neu' });
    expect(await locate('uralt')).toEqual({ movedTo: 'neu' });
  });

  it('renames nobody who is gone', async () => {
    await slice.save([anOrganisation('alt', { status: 'withdrawn' })]);
    expect(await results(slice.save([anOrganisation('neu', { formerSlugs: ['alt'] })]))).toEqual(['created']);
    expect((await slice.find('neu')).slug).toBe('neu');
  });

  it('refuses a former slug under which somebody else stands', async () => {
    await slice.save([anOrganisation('a'), anOrganisation('b')]);
    await expect(slice.save([anOrganisation('b', { formerSlugs: ['x', 'a'] })])).rejects.toMatchObject({
      code: 'ORGANISATION.FORMER_SLUG_IN_USE',
      details: { slug: 'a', position: 1 },
    });
  });

  it('leads along a chain of mergers to the one that stands', async () => {
    await slice.save([
      anOrganisation('a', { status: 'merged', mergedInto: 'b', formerSlugs: ['aa'] }),
      anOrganisation('b', { status: 'merged', mergedInto: 'cc' }),
      anOrganisation('c', { formerSlugs: ['cc'] }),
    ]);
    expect(await locate('aa')).toEqual({ movedTo: 'c' });
    expect(await locate('b')).toEqual({ movedTo: 'c' });
  });

  it.each([
    ['withdrawn', anOrganisation('a', { status: 'withdrawn' })],
    ['merged into nothing', anOrganisation('a', { status: 'merged', mergedInto: 'nothing' })],
    ['merged in a circle', anOrganisation('a', { status: 'merged', mergedInto: 'a' })],
  ])('does not find one that was %s', async (_case, draft) => {
    await slice.save([draft]);
    await expect(locate('a')).rejects.toMatchObject({ code: 'ORGANISATION.NOT_FOUND', kind: 'not-found' });
  });

  it('replaces the topics that follow from an initiative', async () => {
    await slice.save([anOrganisation('a', { topics: ['wlan'] }), anOrganisation('b')]);
    const originId = '00000000-0000-4000-8000-000000000001';
    const derive = async (slugs: string[], topics: string[]) => {
      const organisationIds = await Promise.all(slugs.map(slice.idOf));
      const origin = { originId, organisationIds, topics, visibility: 'public' } as const;
      await slice.get(ReplaceDerivedTopics).execute('initiative', [origin]);
    };
    const topicsOf = async (slug: string) => (await slice.find(slug)).topics.map(({ topic }) => topic);
    await derive(['a', 'b'], ['glasfaser', 'wlan']);
    expect([await topicsOf('a'), await topicsOf('b')]).toEqual([
      ['wlan', 'glasfaser'],
      ['glasfaser', 'wlan'],
    ]);
    await derive(['b'], ['lorawan']);
    expect([await topicsOf('a'), await topicsOf('b')]).toEqual([['wlan'], ['lorawan']]);
  });

  it('keeps nothing when the news fails', async () => {
    slice.outbox.isBroken = true;
    await expect(slice.save([PFORZHEIM])).rejects.toThrow('the outbox is broken');
    expect(await slice.query('select id from organisations')).toEqual([]);
  });

  it('takes as many statements for two hundred as for two', async () => {
    const drafts = (count: number, summary: string) =>
      Array.from({ length: count }, (_, index) => anOrganisation(`o-${index}`, { summary }));
    const created = await slice.statementsOf(() => slice.save(drafts(2, 'Eins.')));
    await slice.clear();
    expect(await slice.statementsOf(() => slice.save(drafts(200, 'Eins.')))).toBe(created);
    const changed = await slice.statementsOf(() => slice.save(drafts(2, 'Zwei.')));
    expect(await slice.statementsOf(() => slice.save(drafts(200, 'Drei.')))).toBe(changed);
  });
});

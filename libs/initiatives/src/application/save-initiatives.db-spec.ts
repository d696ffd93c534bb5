import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ReadOrganisations } from '#organisations';
import { VISITOR } from '#platform';
import { anInitiative, openInitiatives, type OpenInitiatives } from '../testing/open-initiatives.js';
import { GetInitiative } from './get-initiative.js';

const FULL = anInitiative('lora', {
  partners: ['stadt-c', 'stadt-b'],
  state: 'pilot',
  period: { from: '2013-06', to: null },
  topics: ['lorawan', 'wlan'],
  targetGroups: ['Betriebe'],
  summary: 'Sensoren im ganzen Ort.',
  text: '# Sensoren',
  links: ['https://example.org/lora'],
  resources: { staff: 'eine halbe Stelle', legal: null },
});

describe('SaveInitiatives', () => {
  let slice: OpenInitiatives;
  beforeAll(async () => (slice = await openInitiatives()));
  beforeEach(() => slice.begin());
  afterAll(() => slice.close());

  const get = (slug: string) => slice.get(GetInitiative).execute(slug, VISITOR);

  it('keeps all that a file says, in its order', async () => {
    expect(await slice.save([FULL])).toEqual([{ id: 'lora', result: 'created', conflicts: [] }]);
    expect(await get('lora')).toMatchObject({
      slug: 'lora',
      title: 'Title of lora',
      lead: { slug: 'stadt-a' },
      partners: [{ slug: 'stadt-c' }, { slug: 'stadt-b' }],
      state: 'pilot',
      period: { from: '2013-06', to: null },
      topics: ['lorawan', 'wlan'],
      targetGroups: ['Betriebe'],
      summary: 'Sensoren im ganzen Ort.',
      text: '# Sensoren',
      links: ['https://example.org/lora'],
      resources: { staff: 'eine halbe Stelle', legal: null, budget: null },
    });
    expect(await slice.news()).toEqual(['initiatives.initiative-changed', 'organisations.profile-changed']);
  });

  it('says unchanged, and makes no news, when the file is read again', async () => {
    await slice.save([FULL]);
    await slice.news();
    expect(await slice.save([FULL], '2026-02-01')).toEqual([
      { id: 'lora', result: 'unchanged', conflicts: [] },
    ]);
    expect(await slice.news()).toEqual([]);
  });

  it('keeps no lead among the partners, whoever named it first', async () => {
    await slice.save([anInitiative('lora', { partners: ['stadt-a', 'stadt-b'] })]);
    expect(await get('lora')).toMatchObject({ partners: [{ slug: 'stadt-b' }] });
    await slice.save([anInitiative('lora', { lead: 'stadt-b' })]);
    expect(await get('lora')).toMatchObject({ lead: { slug: 'stadt-b' }, partners: [] });
  });

  it('never overwrites with nothing, nor one part because another is named', async () => {
    await slice.save([FULL]);
    await slice.save([
      anInitiative('lora', { summary: '', partners: [], resources: { budget: '5.000 Euro' } }),
    ]);
    await slice.save([anInitiative('lora', { period: { to: '2019' } })]);
    expect(await get('lora')).toMatchObject({
      summary: FULL.summary,
      partners: [{ slug: 'stadt-c' }, { slug: 'stadt-b' }],
      resources: { staff: 'eine halbe Stelle', budget: '5.000 Euro' },
      period: { from: '2013-06', to: '2019' },
    });
  });

  it('remembers where each part came from', async () => {
    await slice.save([FULL], '2026-01-01');
    await slice.save([anInitiative('lora', { resources: { budget: '5.000 Euro' } })], '2026-02-01');
    const { provenance, editedAt } = await get('lora');
    const origin = { source: 'import', name: 'network.yaml', date: '2026-01-01T00:00:00.000Z' };
    expect(provenance).toMatchObject({ title: origin, period: origin, partners: origin });
    expect(provenance['resources']?.date).toBe('2026-02-01T00:00:00.000Z');
    expect(editedAt).toBe('2026-02-01T00:00:00.000Z');
    await slice.save([anInitiative('lora', { visibility: { 'resources.budget': 'own' } })]);
    expect((await get('lora')).provenance['resources']).toEqual(origin);
  });

  it('leaves what an owner edited alone and reports it', async () => {
    await slice.save([FULL]);
    await slice.query(
      `update initiatives set provenance = provenance || '{"summary": {"source": "owner", "date": "2026-01-02"}}'`,
    );
    const changed = await slice.save([anInitiative('lora', { summary: 'Anders.', state: 'running' })]);
    expect(changed).toEqual([{ id: 'lora', result: 'changed', conflicts: ['summary'] }]);
    expect(await get('lora')).toMatchObject({ summary: FULL.summary, state: 'running' });
  });

  it('keeps a restriction that a later file forgets', async () => {
    await slice.save([anInitiative('lora', { summary: 'Vertraulich', visibility: { summary: 'own' } })]);
    await slice.save([anInitiative('lora', { text: 'Offen', visibility: { links: 'members' } })]);
    expect(await get('lora')).toMatchObject({ summary: null, text: 'Offen' });
    await slice.save([anInitiative('lora', { visibility: { summary: 'public' } })]);
    expect((await get('lora')).summary).toBe('Vertraulich');
  });

  it('keeps a withdrawn partner that a public file cannot name', async () => {
    await slice.save([FULL]);
    await slice.saveOrganisation('stadt-b', { status: 'withdrawn' });
    const [result] = await slice.save([anInitiative('lora', { partners: ['stadt-c'] })]);
    expect(result).toMatchObject({ result: 'unchanged' });
    expect((await get('lora')).partners).toMatchObject([{ slug: 'stadt-c' }]);
    await slice.saveOrganisation('stadt-b', { status: 'active' });
    expect((await get('lora')).partners).toMatchObject([{ slug: 'stadt-c' }, { slug: 'stadt-b' }]);
  });

  it('gives its topics to lead and partners, as visible as they are', async () => {
    const topicsOf = async (slug: string) => {
      const id = await slice.idOf(slug);
      const read = slice.get(ReadOrganisations);
      const views = [await read.forAudience([id], 'public'), await read.forAudience([id], 'member')];
      return views.map((view) => view.get(id)?.topics.map(({ topic }) => topic));
    };
    await slice.save([anInitiative('lora', { topics: ['lorawan'], partners: ['stadt-b', 'stadt-a'] })]);
    expect(await topicsOf('stadt-a')).toEqual([['lorawan'], ['lorawan']]);
    expect(await topicsOf('stadt-b')).toEqual([['lorawan'], ['lorawan']]);
    await slice.save([anInitiative('lora', { visibility: { partners: 'members' } })]);
    expect(await topicsOf('stadt-a')).toEqual([['lorawan'], ['lorawan']]);
    expect(await topicsOf('stadt-b')).toEqual([[], ['lorawan']]);
    await slice.save([anInitiative('lora', { topics: ['wlan'], visibility: { topics: 'own' } })]);
    expect(await topicsOf('stadt-a')).toEqual([[], []]);
    expect(await topicsOf('stadt-b')).toEqual([[], []]);
  });

  it('refuses an organisation that is not there, and saves nothing', async () => {
    const drafts = [FULL, anInitiative('other', { partners: ['nobody'] })];
    await expect(slice.save(drafts)).rejects.toMatchObject({
      code: 'INITIATIVE.UNKNOWN_ORGANISATION',
      details: { organisation: 'nobody' },
    });
    await expect(get('lora')).rejects.toMatchObject({ code: 'INITIATIVE.NOT_FOUND' });
  });

  it('keeps neither initiative nor topics when the news fails', async () => {
    slice.outbox.isBroken = true;
    await expect(slice.save([FULL])).rejects.toThrow('the outbox is broken');
    expect(await slice.query('select id from initiatives')).toEqual([]);
    expect(await slice.query('select topic from derived_topics')).toEqual([]);
  });

  it('takes as many statements for two hundred as for two', async () => {
    const drafts = (from: number, count: number) =>
      Array.from({ length: count }, (_, index) => ({ ...FULL, id: `lora-${from + index}` }));
    const few = await slice.statementsOf(() => slice.save(drafts(0, 2)));
    const many = await slice.statementsOf(() => slice.save(drafts(1000, 200)));
    expect(many).toBe(few);
    expect(many).toBeLessThan(25);
  });
});

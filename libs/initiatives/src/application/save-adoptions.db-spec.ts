import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { AdoptionDraft } from '../domain/adoption.js';
import { anInitiative, openInitiatives, type OpenInitiatives } from '../testing/open-initiatives.js';
import { CountAdopters } from './count-adopters.js';
import { ListAdoptions } from './list-adoptions.js';
import { ListAdoptionsOf } from './list-adoptions-of.js';
import { ResolveInitiatives } from './resolve-initiatives.js';

const CHAIN: AdoptionDraft[] = [
  { initiative: 'guides', organisation: 'stadt-c', stage: 'adopter', reason: 'bewährt' },
  { initiative: 'guides', organisation: 'stadt-c', stage: 'abandoned', reason: 'kein Personal' },
  {
    initiative: 'guides',
    organisation: 'stadt-b',
    stage: 'adopter',
    as: 'guides-b',
    outcome: '7 ausgebildet',
    note: 'nicht ausdrücklich gesagt',
    added: true,
  },
  { initiative: 'guides', organisation: 'stadt-a', stage: 'origin' },
];

describe('SaveAdoptions', () => {
  let slice: OpenInitiatives;
  beforeAll(async () => (slice = await openInitiatives()));
  beforeEach(async () => {
    await slice.begin();
    await slice.save([anInitiative('guides'), anInitiative('guides-b', { lead: 'stadt-b' })]);
    await slice.news();
  });
  afterAll(() => slice.close());

  const idOf = async (slug: string) => (await slice.get(ResolveInitiatives).execute([slug])).get(slug) ?? '';
  const chain = async () => slice.get(ListAdoptions).execute(await idOf('guides'));
  const told = async () => (await chain()).map(({ stage, organisation }) => `${stage} ${organisation.slug}`);

  it('tells the chain from its origin on, with all that is said of it', async () => {
    const saved = await slice.saveAdoptions(CHAIN);
    expect(saved.map(({ id, result }) => `${result} ${id}`)).toEqual([
      'created guides/stadt-c/adopter',
      'created guides/stadt-c/abandoned',
      'created guides/stadt-b/adopter',
      'created guides/stadt-a/origin',
    ]);
    expect(await told()).toEqual([
      'origin stadt-a',
      'adopter stadt-b',
      'adopter stadt-c',
      'abandoned stadt-c',
    ]);
    expect((await chain())[1]).toMatchObject({
      as: { slug: 'guides-b', title: 'Title of guides-b' },
      outcome: '7 ausgebildet',
      reason: null,
      note: 'nicht ausdrücklich gesagt',
      added: true,
      origin: { source: 'import', added: true },
    });
    expect(await slice.news()).toEqual(['initiatives.initiative-changed']);
  });

  it('says unchanged when the file is read again, and never overwrites with nothing', async () => {
    await slice.saveAdoptions(CHAIN);
    await slice.news();
    const again = [...CHAIN.slice(0, 3), { ...CHAIN[3]!, outcome: '' }];
    expect((await slice.saveAdoptions(again)).every(({ result }) => result === 'unchanged')).toBe(true);
    expect(await slice.news()).toEqual([]);
    const changed = await slice.saveAdoptions([{ ...CHAIN[2]!, outcome: '9 ausgebildet', note: null }]);
    expect(changed).toMatchObject([{ result: 'changed' }]);
    expect((await chain())[1]).toMatchObject({ outcome: '9 ausgebildet', note: 'nicht ausdrücklich gesagt' });
  });

  it('marks single values as completed from elsewhere', async () => {
    const added = ['outcome'];
    await slice.saveAdoptions([{ ...CHAIN[0]!, outcome: 'läuft', added }]);
    const rows = await slice.query<{ provenance: Record<string, { added?: boolean }> }>(
      'select provenance from adoptions',
    );
    expect(rows[0]?.provenance).toMatchObject({ outcome: { added: true } });
    expect(rows[0]?.provenance['reason']).not.toHaveProperty('added');
    expect(await chain()).toMatchObject([{ added, origin: { source: 'import' } }]);
  });

  it('counts the active organisations that took it over', async () => {
    await slice.saveAdoptions(CHAIN);
    const count = async () =>
      (await slice.get(CountAdopters).execute([await idOf('guides')])).get(await idOf('guides'));
    expect(await count()).toBe(2);
    await slice.saveOrganisation('stadt-c', { status: 'withdrawn' });
    expect(await count()).toBe(1);
    expect(await told()).toEqual(['origin stadt-a', 'adopter stadt-b']);
  });

  it('does not name an initiative whose lead was withdrawn', async () => {
    await slice.saveAdoptions(CHAIN);
    await slice.saveOrganisation('stadt-b', { status: 'withdrawn' });
    await slice.saveAdoptions([
      { initiative: 'guides', organisation: 'stadt-c', stage: 'planning', as: 'guides-b' },
    ]);
    expect((await chain()).map(({ as }) => as)).toEqual([null, null, null, null]);
  });

  it('tells what an organisation took over', async () => {
    await slice.saveAdoptions(CHAIN);
    const lines = await slice.get(ListAdoptionsOf).execute(await slice.idOf('stadt-c'));
    expect(lines).toMatchObject([
      { initiative: { slug: 'guides' }, stage: 'adopter', reason: 'bewährt' },
      { initiative: { slug: 'guides' }, stage: 'abandoned', reason: 'kein Personal' },
    ]);
    await slice.saveOrganisation('stadt-a', { status: 'withdrawn' });
    expect(await slice.get(ListAdoptionsOf).execute(await slice.idOf('stadt-c'))).toEqual([]);
  });

  it.each([{ initiative: 'nothing' }, { organisation: 'nobody' }, { as: 'nothing' }])(
    'refuses %j, and saves nothing',
    async (about) => {
      const drafts = [CHAIN[3]!, { ...CHAIN[2]!, ...about }];
      await expect(slice.saveAdoptions(drafts)).rejects.toMatchObject({ code: 'ADOPTION.UNKNOWN_REFERENCE' });
      expect(await chain()).toEqual([]);
    },
  );

  it('keeps nothing when the news fails', async () => {
    slice.outbox.isBroken = true;
    await expect(slice.saveAdoptions(CHAIN)).rejects.toThrow('the outbox is broken');
    expect(await chain()).toEqual([]);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import type { MembershipDraft } from '../domain/membership.js';
import type { OrganisationDraft } from '../domain/organisation-draft.js';
import type { RelationDraft } from '../domain/relation.js';
import { anOrganisation } from '../testing/an-organisation.js';
import { openOrganisations, type OpenOrganisations } from '../testing/open-organisations.js';
import { anEditor } from '../testing/an-editor.js';
import { ExportMemberships } from './export-memberships.js';
import { ExportOrganisations } from './export-organisations.js';
import { ExportRelations } from './export-relations.js';
import { RemoveLogo } from './logo/remove-logo.js';
import { SetLogo } from './logo/set-logo.js';

const A: OrganisationDraft = {
  id: 'a',
  name: 'A',
  kinds: ['municipality', 'network'],
  names: [
    { kind: 'official', name: 'Stadt A', language: 'de' },
    { kind: 'alias', name: 'A digital', language: 'de' },
  ],
  ags: '08231000',
  seat: '08221000',
  area: ['08'],
  unit: 'Amt',
  summary: 'Kurz.',
  text: '# Lang',
  topics: ['wlan'],
  identifiers: { wikidata: 'Q1', domain: 'a.de' },
  website: 'https://a.de',
  links: ['https://a.de/b'],
  openForCooperation: true,
  paused: true,
  formerSlugs: ['alt-a'],
  lat: 48.9,
  lon: 8.7,
  seen: 'booklet',
  added: ['seat', 'names.alias'],
};
const B = anOrganisation('b', { added: true });
const MEMBERSHIPS: MembershipDraft[] = [
  { network: 'a', member: 'b', role: 'Gast', from: '2013-06', until: '2019', added: true },
];
const RELATIONS: RelationDraft[] = [
  { from: 'a', to: 'b', kind: 'partner', text: 'gemeinsam', from_date: '2013', until_date: '2014-01' },
  { from: 'b', to: 'a', kind: 'child' },
];

describe('ExportOrganisations', () => {
  let slice: OpenOrganisations;
  beforeAll(async () => (slice = await openOrganisations()));
  beforeEach(() => slice.clear());
  afterAll(() => slice.close());

  const exported = async () => ({
    organisations: await collect(slice.get(ExportOrganisations).execute()),
    memberships: await collect(slice.get(ExportMemberships).execute()),
    relations: await collect(slice.get(ExportRelations).execute()),
  });
  const again = async ({ organisations, memberships, relations }: Awaited<ReturnType<typeof exported>>) => {
    const saved = [
      ...(await slice.save(organisations, '2026-02-01')),
      ...(await slice.saveMemberships(memberships, '2026-02-01')),
      ...(await slice.saveRelations(relations, '2026-02-01')),
    ];
    return new Set(saved.map(({ result }) => result));
  };

  it('says what was read, by slug, and nothing else', async () => {
    await slice.save([B, A]);
    await slice.saveMemberships(MEMBERSHIPS);
    await slice.saveRelations([...RELATIONS].reverse());
    const first = await exported();
    expect(first).toEqual({ organisations: [A, B], memberships: MEMBERSHIPS, relations: RELATIONS });
    expect(await again(first)).toEqual(new Set(['unchanged']));
    await slice.clear();
    expect(await again(first)).toEqual(new Set(['created']));
    expect(await exported()).toEqual(first);
  });

  it('says only what the public may see, and changes nothing when read again', async () => {
    const visibility = {
      summary: 'members',
      paused: 'own',
      topics: 'own',
      'names.alias': 'own',
      'identifiers.wikidata': 'members',
    } as const;
    await slice.save([{ ...A, visibility }]);
    const first = await exported();
    const { summary, paused, topics, ...open } = A;
    expect(first.organisations).toEqual([
      { ...open, names: A.names?.slice(0, 1), identifiers: { domain: 'a.de' }, added: ['seat'] },
    ]);
    const before = await slice.query('select * from organisations');
    expect(await again(first)).toEqual(new Set(['unchanged']));
    expect(await slice.query('select * from organisations')).toEqual(before);
  });

  it('leaves out who was withdrawn, and what connects them', async () => {
    await slice.save([A, B]);
    await slice.saveMemberships(MEMBERSHIPS);
    await slice.saveRelations(RELATIONS);
    await slice.save([{ ...B, status: 'withdrawn' }]);
    expect(await exported()).toEqual({ organisations: [A], memberships: [], relations: [] });
  });

  it('says of a merged one only where its address leads, and nothing of one that leads nowhere', async () => {
    const gone = anOrganisation('c', { status: 'merged', mergedInto: 'd', summary: 'Geheim.' });
    await slice.save([
      A,
      gone,
      anOrganisation('d', { status: 'merged', mergedInto: 'alt-a', formerSlugs: ['dd'] }),
      anOrganisation('e', { status: 'merged', mergedInto: 'f' }),
      anOrganisation('f', { status: 'withdrawn' }),
    ]);
    const first = await exported();
    const { summary, ...kept } = gone;
    expect(first.organisations).toEqual([
      A,
      kept,
      anOrganisation('d', { status: 'merged', mergedInto: 'alt-a', formerSlugs: ['dd'] }),
    ]);
    expect(await again(first)).toEqual(new Set(['unchanged']));
  });
});

describe('a logo', () => {
  let slice: OpenOrganisations;
  let picture: Buffer;
  let other: Buffer;
  beforeAll(async () => {
    slice = await openOrganisations();
    [picture, other] = await Promise.all([drawn('#2244aa'), drawn('#aa2244')]);
  });
  beforeEach(() => slice.clear());
  afterAll(() => slice.close());

  const exported = async () => (await collect(slice.get(ExportOrganisations).execute()))[0]!;
  const saved = async (draft: OrganisationDraft) => (await slice.save([draft], '2026-02-01'))[0];

  it('comes in encoded anew, goes out with the rest, and changes nothing when read again', async () => {
    expect(await saved({ ...B, logo: { picture, alt: 'Ein Feld' } })).toMatchObject({ result: 'created' });
    const first = await exported();
    expect(first.logo?.alt).toBe('Ein Feld');
    expect(await sharp(first.logo!.picture).metadata()).toMatchObject({ format: 'webp', width: 512 });
    expect(await saved(first)).toMatchObject({ result: 'unchanged' });
    expect(await saved({ ...B, logo: { picture, alt: 'Ein Feld' } })).toMatchObject({ result: 'unchanged' });
    expect(await saved(B)).toMatchObject({ result: 'unchanged' });
    expect(await exported()).toEqual(first);
    await slice.clear();
    expect(await saved(first)).toMatchObject({ result: 'created' });
    expect((await exported()).logo).toMatchObject({ alt: 'Ein Feld' });
  });

  it('is replaced by a file only where it came from one', async () => {
    await saved({ ...B, logo: { picture } });
    expect(await saved({ ...B, logo: { picture: other } })).toMatchObject({ result: 'changed' });
    const organisationId = await slice.idOf('b');
    await slice.get(SetLogo).execute({ organisationId, picture, alt: null }, anEditor(organisationId));
    const chosen = await exported();
    expect(await saved({ ...B, logo: { picture: other } })).toMatchObject({
      result: 'unchanged',
      conflicts: ['logo'],
    });
    expect(await exported()).toEqual(chosen);
    await slice.get(RemoveLogo).execute(organisationId, anEditor(organisationId));
    await slice.query('update organisations set claimed = true');
    expect(await saved({ ...B, logo: { picture: other } })).toMatchObject({ conflicts: ['logo'] });
    expect((await exported()).logo).toBeUndefined();
  });

  it('that is damaged leaves nothing of its entry', async () => {
    const damaged = { ...B, logo: { picture: picture.subarray(0, picture.length / 2) } };
    await expect(saved(damaged)).rejects.toMatchObject({ code: 'ORGANISATION.INVALID' });
    expect(await slice.query('select 1 from organisations')).toEqual([]);
  });
});

const drawn = (background: string) =>
  sharp({ create: { width: 800, height: 400, channels: 3, background } })
    .png()
    .toBuffer();

async function collect<T>(entries: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const entry of entries) all.push(entry);
  return all;
}

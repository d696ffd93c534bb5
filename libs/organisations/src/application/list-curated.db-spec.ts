import { audienceOf, type Curates, isCuratorOf, mayEdit, type Viewer } from '#platform';
import { TopicDirectory } from '#topics';
import { aSource } from '../testing/a-source.js';
import { anOrganisation } from '../testing/an-organisation.js';
import { openEditing, type OpenEditing } from '../testing/open-editing.js';
import { ListCurated } from './list-curated.js';
import { ResolveSlugs } from './resolve-slugs.js';
import { SaveMemberships } from './save-memberships.js';

const SLUGS = ['im-land', 'verborgen', 'nur-schluessel', 'anderswo', 'netz', 'zieht-sich-zurueck'] as const;

let slice: OpenEditing;
let ids: ReadonlyMap<string, string>;

beforeAll(async () => {
  slice = await openEditing();
  await slice.save([
    anOrganisation('im-land', { seat: '08311000', topics: ['lorawan'] }),
    anOrganisation('verborgen', {
      seat: '08311000',
      topics: ['lorawan'],
      visibility: { seat: 'members', topics: 'own' },
    }),
    anOrganisation('nur-schluessel', { ags: '08231000' }),
    anOrganisation('anderswo', { seat: '11000000', kinds: ['company'] }),
    anOrganisation('netz', { kinds: ['network'], seat: '11000000' }),
    anOrganisation('zieht-sich-zurueck', { seat: '08311000', status: 'withdrawn' }),
  ]);
  await slice.get(SaveMemberships).execute(
    [
      { network: 'netz', member: 'anderswo' },
      { network: 'netz', member: 'im-land', until: '2020' },
    ],
    aSource(),
  );
  ids = await slice.get(ResolveSlugs).execute(SLUGS);
});
afterAll(() => slice.close());

const partOf = async (curates: Curates) => {
  const curated = await slice.get(ListCurated).execute(curates);
  return SLUGS.filter((slug) => curated.has(ids.get(slug)!));
};
const curatorOf = async (curates: Curates): Promise<Viewer> => ({
  kind: 'curator',
  organisationIds: [],
  account: {
    id: '00000000-0000-4000-8000-000000000109',
    roles: {},
    curates,
    curatedIds: await slice.get(ListCurated).execute(curates),
  },
});

describe('the part of a curator', () => {
  it('is a state, by a seat or key that everybody may know', async () => {
    expect(await partOf({ scope: 'state', id: '08' })).toEqual(['im-land', 'nur-schluessel']);
    expect(await partOf({ scope: 'state', id: '01' })).toEqual([]);
  });

  it('is a topic with all below it, where an organisation says so itself', async () => {
    expect(await partOf({ scope: 'topic', id: 'lorawan' })).toEqual(['im-land']);
    const [above] = slice.get(TopicDirectory).ancestors('lorawan');
    expect(await partOf({ scope: 'topic', id: above! })).toEqual(['im-land']);
    expect(await partOf({ scope: 'topic', id: 'gibt-es-nicht' })).toEqual([]);
    // Anybody can name it as partner.
    await slice.query(
      `insert into derived_topics (organisation_id, topic, origin, origin_id, position, visibility)
       values ($1, 'lorawan', 'initiative', $1, 0, 'public')`,
      [ids.get('anderswo')],
    );
    expect(await partOf({ scope: 'topic', id: 'lorawan' })).toEqual(['im-land']);
  });

  it('is a network and whoever is a member of it now', async () => {
    expect(await partOf({ scope: 'network', id: 'netz' })).toEqual(['anderswo', 'netz']);
    expect(await partOf({ scope: 'network', id: 'im-land' })).toEqual([]);
  });

  it('lets them edit what lies in it, and makes them members elsewhere', async () => {
    const viewer = await curatorOf({ scope: 'state', id: '08' });
    const [own, other] = [ids.get('im-land')!, ids.get('anderswo')!];
    expect([mayEdit(viewer, own), isCuratorOf(viewer, own), audienceOf(viewer, own)]).toEqual([
      true,
      true,
      'curator',
    ]);
    expect([mayEdit(viewer, other), audienceOf(viewer, other), audienceOf(viewer)]).toEqual([
      false,
      'member',
      'member',
    ]);
    const { version } = await slice.form('im-land');
    await slice.edit('im-land', version, { summary: 'Berichtigt.' }, viewer);
    expect((await slice.revisions(own)).map(({ role }) => role)).toEqual(['curator']);
    await expect(slice.edit('anderswo', 1, { summary: 'Fremd.' }, viewer)).rejects.toMatchObject({
      code: 'ACCESS.FORBIDDEN',
    });
  });
});

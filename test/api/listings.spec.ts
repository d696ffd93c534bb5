import { anOrganisation } from '../../libs/organisations/src/testing/an-organisation.js';
import { TopicDirectory } from '#topics';
import { openShippedDatabase } from '../portal/filled-database.js';
import { openTestPortal, type TestPortal } from '../portal/open-test-portal.js';
import { saveNetwork } from '../portal/save-network.js';

interface Listing {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}
type List = { readonly items: readonly Listing[]; readonly next: string | null };

const LONG = `${'Wärmeplanung für kleine Gemeinden, '.repeat(6)}mit Vorlagen.\n\nAuch vor Ort.`;

let portal: TestPortal;
const json = <T>(path: string) => portal.json<T>(`/api/v1${path}`);
const ids = async (path: string) => (await json<List>(path)).items.map(({ id }) => id);

beforeAll(async () => {
  portal = await openTestPortal({ content: openShippedDatabase });
  const about = { organisation: 'stadt-a', kind: 'offer', text: 'Text' } as const;
  await saveNetwork(portal, {
    organisations: [
      anOrganisation('stadt-a', { name: 'Stadt A', formerSlugs: ['gemeinde-a'] }),
      anOrganisation('stadt-b'),
      anOrganisation('weg', { status: 'withdrawn' }),
    ],
    listings: [
      { ...about, id: 'a-bietet', topics: ['lorawan'], text: 'Fachwissen zu LoRaWAN', expires: '2999-01' },
      { ...about, id: 'a-sucht', kind: 'need', topics: ['geodaten'], text: LONG },
      { ...about, id: 'b-sucht', organisation: 'stadt-b', kind: 'need', topics: ['lorawan', 'geodaten'] },
      { ...about, id: 'vorbei', expires: '2020-12-31' },
      { ...about, id: 'vergeben', fulfilled: true },
      { ...about, id: 'verwaist', organisation: 'weg' },
    ],
  });
});
afterAll(() => portal.close());

describe('GET /listings', () => {
  it('lists what holds today', async () => {
    expect(await ids('/listings')).toEqual(['a-bietet', 'a-sucht', 'b-sucht']);
  });

  it.each([
    ['kind=need', ['a-sucht', 'b-sucht']],
    ['kind=need&kind=offer', ['a-bietet', 'a-sucht', 'b-sucht']],
    ['topic=lorawan', ['a-bietet', 'b-sucht']],
    ['topic=lorawan&kind=offer', ['a-bietet']],
    ['organisation=stadt-b', ['b-sucht']],
    ['organisation=stadt-b&kind=offer', []],
    ['organisation=gemeinde-a', ['a-bietet', 'a-sucht']],
  ])('narrows by %s', async (query, expected) => {
    expect(await ids(`/listings?${query}`)).toEqual(expected);
  });

  it('takes what lies below a topic for the topic', async () => {
    const [broader] = portal.app.get(TopicDirectory, { strict: false }).ancestors('lorawan');
    expect(await ids(`/listings?topic=${broader}&kind=offer`)).toEqual(['a-bietet']);
  });

  it('pages without gap or repetition', async () => {
    const first = await json<List>('/listings?limit=2');
    const second = await json<List>(`/listings?limit=2&cursor=${first.next}`);
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(await ids('/listings'));
    expect(second.next).toBeNull();
  });

  it.each([
    'organisation=weg',
    'topic=gibt-es-nicht',
    'kind=angebot',
    'organisation=a&organisation=b',
    'cursor=WzFd',
    'expires=2027',
    'limit=x',
  ])('refuses %s', async (query) => {
    expect((await portal.ask(`/api/v1/listings?${query}`)).status).toBe(400);
  });
});

describe('GET /listings/{id}', () => {
  it('tells everything', async () => {
    expect(await json('/listings/a-bietet')).toEqual({
      type: 'listing',
      slug: 'a-bietet',
      url: '/biete-suche/a-bietet',
      title: 'Fachwissen zu LoRaWAN',
      id: 'a-bietet',
      kind: 'offer',
      organisation: {
        type: 'organisation',
        slug: 'stadt-a',
        url: '/organisationen/stadt-a',
        title: 'Stadt A',
      },
      topics: [{ slug: 'lorawan', label: 'LoRaWAN' }],
      text: 'Fachwissen zu LoRaWAN',
      expires: '2999-01',
      fulfilled: false,
      open: true,
      listedAt: '2026-01-01T00:00:00.000Z',
      provenance: expect.objectContaining({ text: expect.objectContaining({ name: 'network.yaml' }) }),
    });
  });

  it('has a title that is short and a text that is whole', async () => {
    const { title, text } = await json<Listing>('/listings/a-sucht');
    expect([title.length < 125, title.endsWith(' …'), text]).toEqual([true, true, LONG]);
  });

  it.each([
    ['vorbei', { open: false, fulfilled: false, expires: '2020-12-31' }],
    ['vergeben', { open: false, fulfilled: true, expires: null }],
  ])('keeps the address of one that no longer holds: %s', async (id, expected) => {
    expect(await json(`/listings/${id}`)).toMatchObject(expected);
  });

  it.each(['verwaist', 'gibt-es-nicht'])('has no %s', async (id) => {
    const { status, text } = await portal.ask(`/api/v1/listings/${id}`);
    expect([status, JSON.parse(text).code]).toEqual([404, 'LISTING.NOT_FOUND']);
  });
});

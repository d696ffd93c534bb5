import { anOrganisation } from '../../libs/organisations/src/testing/an-organisation.js';
import { openShippedDatabase } from '../portal/filled-database.js';
import { openTestPortal, type TestPortal } from '../portal/open-test-portal.js';
import { saveNetwork } from '../portal/save-network.js';
import { statementsOf } from '../portal/statements-of.js';

interface Summary {
  readonly slug: string;
  readonly adoptionCount: number;
}
type List = { readonly items: readonly Summary[]; readonly next: string | null };

let portal: TestPortal;
const json = <T>(path: string) => portal.json<T>(`/api/v1${path}`);
const slugs = async (path: string) => (await json<List>(path)).items.map(({ slug }) => slug);

beforeAll(async () => {
  portal = await openTestPortal({ content: openShippedDatabase });
  await saveNetwork(portal, {
    organisations: [
      anOrganisation('stadt-a', { name: 'Stadt A', ags: '08221000' }),
      anOrganisation('stadt-b', { name: 'Stadt B', ags: '15088220' }),
      anOrganisation('uni-c', { name: 'Universität C', kinds: ['university'], seat: '08311000' }),
      anOrganisation('weg', { status: 'withdrawn' }),
    ],
    initiatives: [
      {
        id: 'lotsen-a',
        title: 'Lotsen',
        lead: 'stadt-a',
        partners: ['uni-c', 'weg'],
        state: 'running',
        period: { from: '2018-03', to: null },
        topics: ['digitallotsen'],
        targetGroups: ['Beschäftigte'],
        summary: 'Beschäftigte helfen Beschäftigten.',
        text: 'Mehr in **Markdown**.',
        links: ['https://a.example/lotsen'],
        resources: { staff: '7 Beschäftigte' },
      },
      { id: 'lotsen-b', title: 'Lotsen in B', lead: 'stadt-b', topics: ['glasfaser'] },
      {
        id: 'geheim',
        title: 'Halb geheim',
        lead: 'uni-c',
        summary: 'Kanarie',
        visibility: { summary: 'own' },
      },
      { id: 'verwaist', title: 'Von niemandem', lead: 'weg' },
    ],
    adoptions: [
      { initiative: 'lotsen-a', organisation: 'stadt-a', stage: 'origin' },
      {
        initiative: 'lotsen-a',
        organisation: 'stadt-b',
        stage: 'adopter',
        as: 'lotsen-b',
        outcome: 'klappt',
        reason: 'Bedarf',
        note: 'so erzählt',
        added: true,
      },
      { initiative: 'lotsen-a', organisation: 'weg', stage: 'abandoned' },
    ],
  });
});
afterAll(() => portal.close());

describe('GET /initiatives', () => {
  it('lists those whose lead is there, by title', async () => {
    expect(await slugs('/initiatives')).toEqual(['geheim', 'lotsen-a', 'lotsen-b']);
  });

  it('says of each whose it is, with whom, how far and how often it was taken over', async () => {
    const { items } = await json<List>('/initiatives');
    expect(items[1]).toEqual({
      type: 'initiative',
      slug: 'lotsen-a',
      url: '/initiativen/lotsen-a',
      title: 'Lotsen',
      lead: { type: 'organisation', slug: 'stadt-a', url: '/organisationen/stadt-a', title: 'Stadt A' },
      partners: [
        { type: 'organisation', slug: 'uni-c', url: '/organisationen/uni-c', title: 'Universität C' },
      ],
      state: 'running',
      period: { from: '2018-03', to: null },
      topics: [{ slug: 'digitallotsen', label: 'Digitallotsen' }],
      summary: 'Beschäftigte helfen Beschäftigten.',
      adoptionCount: 1,
    });
  });

  it.each([
    ['topic=digitallotsen', ['lotsen-a']],
    ['topic=digitallotsen&topic=glasfaser', ['lotsen-a', 'lotsen-b']],
    ['state=08', ['geheim', 'lotsen-a']],
    ['kind=university', ['geheim']],
    ['size=large_city&topic=digitallotsen', ['lotsen-a']],
    ['near=15088220&sort=distance&limit=1', ['lotsen-b']],
    ['topic=glasfaser&kind=university', []],
  ])('narrows by %s', async (query, expected) => {
    expect(await slugs(`/initiatives?${query}`)).toEqual(expected);
  });

  it('pages without gap or repetition', async () => {
    const first = await json<List>('/initiatives?limit=2');
    const second = await json<List>(`/initiatives?limit=2&cursor=${first.next}`);
    expect([...first.items, ...second.items].map(({ slug }) => slug)).toEqual(await slugs('/initiatives'));
    expect(second.next).toBeNull();
  });

  it.each([
    'topic=gibt-es-nicht',
    'type=topic',
    'listing=offer',
    'limit=0',
    'limit=101',
    'cursor=AAAA',
    'state=8',
    'q=x',
  ])('refuses %s', async (query) => {
    expect((await portal.ask(`/api/v1/initiatives?${query}`)).status).toBe(400);
  });

  it('asks the database as often for one as for many', async () => {
    const one = await statementsOf(portal, '/api/v1/initiatives?topic=digitallotsen');
    expect(await statementsOf(portal, '/api/v1/initiatives')).toBe(one);
  });
});

describe('GET /initiatives/{slug}', () => {
  it('tells everything, and of resources also what nobody said', async () => {
    const found = await json<Record<string, unknown>>('/initiatives/lotsen-a');
    expect(found).toMatchObject({
      slug: 'lotsen-a',
      targetGroups: ['Beschäftigte'],
      text: 'Mehr in **Markdown**.',
      links: ['https://a.example/lotsen'],
      adoptionCount: 1,
      resources: { staff: '7 Beschäftigte', budget: null, legal: null },
      provenance: { title: { source: 'import', name: 'network.yaml', date: '2026-01-01T00:00:00.000Z' } },
      freshness: { editedAt: '2026-01-01T00:00:00.000Z' },
    });
  });

  it('shows a hidden field as an empty one, without an origin', async () => {
    const { text } = await portal.ask('/api/v1/initiatives/geheim');
    expect(text).not.toContain('Kanarie');
    expect(JSON.parse(text)).toMatchObject({ summary: null });
    expect(JSON.parse(text).provenance).not.toHaveProperty('summary');
  });

  it.each(['verwaist', 'gibt-es-nicht', 'Lotsen-A'])('has no %s', async (slug) => {
    const { status, text } = await portal.ask(`/api/v1/initiatives/${slug}`);
    expect([status, JSON.parse(text).code]).toEqual([404, 'INITIATIVE.NOT_FOUND']);
  });

  it('says in the language asked for what a topic is called', async () => {
    const { text } = await portal.ask('/api/v1/initiatives/lotsen-a', {
      headers: { 'accept-language': 'en' },
    });
    expect(JSON.parse(text).topics).toEqual([{ slug: 'digitallotsen', label: 'Digital guides' }]);
  });

  it('is not sent twice to whoever has it', async () => {
    const { headers } = await portal.ask('/api/v1/initiatives/lotsen-a');
    const again = await portal.ask('/api/v1/initiatives/lotsen-a', {
      headers: { 'if-none-match': headers['etag']! },
    });
    expect([again.status, again.text]).toEqual([304, '']);
  });
});

describe('GET /initiatives/{slug}/adoptions', () => {
  it('begins with the origin, and says what came of it and what was completed', async () => {
    const { items } = await json<{ items: unknown[] }>('/initiatives/lotsen-a/adoptions');
    expect(items).toEqual([
      expect.objectContaining({ stage: 'origin', as: null, outcome: null, added: null }),
      {
        organisation: {
          type: 'organisation',
          slug: 'stadt-b',
          url: '/organisationen/stadt-b',
          title: 'Stadt B',
        },
        stage: 'adopter',
        as: { type: 'initiative', slug: 'lotsen-b', url: '/initiativen/lotsen-b', title: 'Lotsen in B' },
        outcome: 'klappt',
        reason: 'Bedarf',
        note: 'so erzählt',
        added: true,
        origin: expect.objectContaining({ source: 'import', added: true }),
      },
    ]);
  });

  it('is empty where nobody took it over', async () => {
    expect(await json('/initiatives/geheim/adoptions')).toEqual({ items: [] });
  });

  it.each(['verwaist', 'gibt-es-nicht'])('does not exist for %s', async (slug) => {
    expect((await portal.ask(`/api/v1/initiatives/${slug}/adoptions`)).status).toBe(404);
  });
});

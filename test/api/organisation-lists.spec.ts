import { anOrganisation } from '../../libs/organisations/src/testing/an-organisation.js';
import { openTestPortal, type TestPortal } from '../portal/open-test-portal.js';
import { saveNetwork } from '../portal/save-network.js';

type List<T> = { readonly items: readonly T[]; readonly next: string | null };

let portal: TestPortal;
const list = <T extends object>(path: string) => portal.json<List<T>>(`/api/v1/organisations/${path}`);

beforeAll(async () => {
  portal = await openTestPortal();
  await saveNetwork(portal, {
    organisations: [
      anOrganisation('stadt-a', { name: 'Stadt A', formerSlugs: ['gemeinde-a'] }),
      anOrganisation('stadt-b', { name: 'Stadt B' }),
      anOrganisation('dorf-c', { status: 'merged', mergedInto: 'stadt-a' }),
      anOrganisation('weg', { status: 'withdrawn' }),
    ],
    initiatives: [
      { id: 'zwei', title: 'Zwei', lead: 'stadt-a' },
      { id: 'eins', title: 'Eins', lead: 'stadt-a' },
      { id: 'fremd', title: 'Anders', lead: 'stadt-b', partners: ['stadt-a'] },
    ],
    adoptions: [{ initiative: 'eins', organisation: 'stadt-b', stage: 'adopter' }],
    listings: [
      { id: 'a-bietet', organisation: 'stadt-a', kind: 'offer', text: 'Erfahrung' },
      { id: 'b-sucht', organisation: 'stadt-b', kind: 'need', text: 'Rat' },
    ],
    questions: [{ id: 'politik', text: 'Wie gelingt es?' }],
    events: [
      { id: 'treffen', title: 'Treffen', host: 'stadt-b', contributors: ['stadt-a'], questions: ['politik'] },
    ],
    statements: [
      {
        id: 'a-politik',
        by: 'stadt-a',
        role: 'Leitung',
        question: 'politik',
        event: 'treffen',
        summary: 'Mit Geduld.',
        lines: '10-12',
        about: [
          { type: 'initiative', slug: 'eins' },
          { type: 'topic', slug: 'geodaten' },
        ],
      },
      { id: 'a-vorab', by: 'stadt-a', quote: 'Wir fangen an.' },
      { id: 'b-politik', by: 'stadt-b', question: 'politik', summary: 'Anders.' },
    ],
  });
});
afterAll(() => portal.close());

describe('GET /organisations/{slug}/initiatives', () => {
  it('lists what it leads, then what it is a partner of, each by title', async () => {
    const { items, next } = await list<{ slug: string }>('stadt-a/initiatives');
    expect(items).toMatchObject([
      { slug: 'eins', role: 'lead', adoptionCount: 1 },
      { slug: 'zwei', role: 'lead', adoptionCount: 0 },
      { slug: 'fremd', role: 'partner', lead: { slug: 'stadt-b' } },
    ]);
    expect(next).toBeNull();
  });

  it('pages', async () => {
    const first = await list<{ slug: string }>('stadt-a/initiatives?limit=1');
    const second = await list<{ slug: string }>(`stadt-a/initiatives?limit=1&cursor=${first.next}`);
    expect([...first.items, ...second.items].map(({ slug }) => slug)).toEqual(['eins', 'zwei']);
  });
});

describe('GET /organisations/{slug}/listings', () => {
  it('lists its own', async () => {
    expect((await list('stadt-a/listings')).items).toMatchObject([{ id: 'a-bietet', kind: 'offer' }]);
  });
});

describe('GET /organisations/{slug}/statements', () => {
  it('says who spoke in which role, on what, where, and of what', async () => {
    const { items } = await list('stadt-a/statements');
    expect(items).toEqual([
      {
        type: 'statement',
        slug: 'a-politik',
        url: '/antworten/a-politik',
        title: 'Wie gelingt es?',
        id: 'a-politik',
        by: { type: 'organisation', slug: 'stadt-a', url: '/organisationen/stadt-a', title: 'Stadt A' },
        role: 'Leitung',
        question: {
          type: 'question',
          slug: 'politik',
          url: '/erfahrungen/politik',
          title: 'Wie gelingt es?',
        },
        event: { type: 'event', slug: 'treffen', url: '/veranstaltungen/treffen', title: 'Treffen' },
        summary: 'Mit Geduld.',
        quote: null,
        lines: '10-12',
        about: [
          { type: 'initiative', slug: 'eins', url: '/initiativen/eins', title: 'Eins' },
          { type: 'topic', slug: 'geodaten', url: '/themen/geodaten', title: expect.any(String) },
        ],
        source: { source: 'import', name: 'network.yaml', date: '2026-01-01T00:00:00.000Z' },
      },
      expect.objectContaining({ id: 'a-vorab', question: null, event: null, quote: 'Wir fangen an.' }),
    ]);
  });
});

describe.each(['initiatives', 'listings', 'statements'])('/organisations/{slug}/%s', (route) => {
  const path = (slug: string) => `/api/v1/organisations/${slug}/${route}`;

  it.each(['gemeinde-a', 'dorf-c'])('moved with %s', async (slug) => {
    const { status, headers } = await portal.ask(path(slug));
    expect([status, headers['location']]).toEqual([301, path('stadt-a')]);
  });

  it.each(['weg', 'gibt-es-nicht'])('does not exist for %s', async (slug) => {
    const { status, text } = await portal.ask(path(slug));
    expect([status, JSON.parse(text).code]).toEqual([404, 'ORGANISATION.NOT_FOUND']);
  });

  it('takes a page and nothing else', async () => {
    expect((await portal.ask(`${path('stadt-a')}?kind=offer`)).status).toBe(400);
    expect((await portal.ask(`${path('stadt-a')}?cursor=WyJ4Il0x`)).status).toBe(400);
  });
});

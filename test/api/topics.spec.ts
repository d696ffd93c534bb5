import { ProposeTopics, TopicDirectory } from '#topics';
import { anOrganisation } from '../../libs/organisations/src/testing/an-organisation.js';
import { openShippedDatabase } from '../portal/filled-database.js';
import { openTestPortal, type TestPortal } from '../portal/open-test-portal.js';
import { saveNetwork } from '../portal/save-network.js';
import { statementsOf } from '../portal/statements-of.js';

interface Ref {
  readonly slug: string;
  readonly url: string;
  readonly title: string;
}
interface Node extends Ref {
  readonly labels: { readonly de: string; readonly en: string | null };
  readonly status: string;
  readonly related: readonly string[];
  readonly narrower: readonly Node[];
}
type Lists = 'organisations' | 'initiatives' | 'offers' | 'needs' | 'statements';
interface Topic extends Omit<Node, 'narrower' | 'related'>, Record<Lists, readonly Ref[]> {
  readonly synonyms: readonly string[];
  readonly acronyms: readonly string[];
  readonly broader: Ref | null;
  readonly narrower: readonly Ref[];
  readonly related: readonly Ref[];
}

let portal: TestPortal;
const topic = (slug: string) => portal.json<Topic>(`/api/v1/topics/${slug}`);
const slugsOf = (refs: readonly Ref[]) => refs.map(({ slug }) => slug);

beforeAll(async () => {
  portal = await openTestPortal({ content: openShippedDatabase });
  await saveNetwork(portal, {
    organisations: [
      anOrganisation('stadt-a', { name: 'Stadt A', topics: ['digitallotsen'] }),
      anOrganisation('stadt-b', { name: 'Stadt B', topics: ['personalentwicklung'] }),
      anOrganisation('verborgen', {
        name: 'C',
        topics: ['digitallotsen'],
        visibility: { topics: 'members' },
      }),
      anOrganisation('erfinder', { name: 'E', topics: ['holodeck'] }),
    ],
    initiatives: [{ id: 'lotsen', title: 'Lotsen', lead: 'stadt-a', topics: ['digitallotsen'] }],
    listings: [
      {
        id: 'angebot',
        organisation: 'stadt-a',
        kind: 'offer',
        topics: ['digitallotsen'],
        text: 'Ein Konzept',
      },
      { id: 'gesuch', organisation: 'stadt-b', kind: 'need', topics: ['digitallotsen'], text: 'Ein Vorbild' },
      {
        id: 'alt',
        organisation: 'stadt-b',
        kind: 'need',
        topics: ['digitallotsen'],
        text: 'Erledigt',
        fulfilled: true,
      },
    ],
    questions: [{ id: 'frage', text: 'Was hilft?' }],
    statements: [
      { id: 'antwort', by: 'stadt-b', question: 'frage', summary: 'Ohne Digitallotsen ginge es nicht.' },
      { id: 'andere', by: 'stadt-a', question: 'frage', summary: 'Geduld.' },
    ],
  });
  await portal.app.get(ProposeTopics, { strict: false }).execute(['holodeck'], 'network.yaml');
  await portal.app.get(TopicDirectory, { strict: false }).refresh();
});
afterAll(() => portal.close());

describe('GET /topics', () => {
  it('is a tree with labels in both languages', async () => {
    const { items } = await portal.json<{ items: Node[] }>('/api/v1/topics');
    const nodes = items.flatMap(flatten);
    const found = nodes.find(({ slug }) => slug === 'digitallotsen');
    expect(found).toMatchObject({ url: '/themen/digitallotsen', status: 'active' });
    expect(found?.labels.en).not.toBeNull();
    expect(new Set(slugsOf(nodes)).size).toBe(nodes.length);
  });

  it('holds what a file proposed, after the roots', async () => {
    const { items } = await portal.json<{ items: Node[] }>('/api/v1/topics');
    expect(items.at(-1)).toMatchObject({ slug: 'holodeck', status: 'proposed' });
  });

  it('names topics in the language asked for', async () => {
    const { text } = await portal.ask('/api/v1/topics/buergerbeteiligung', {
      headers: { 'accept-language': 'en' },
    });
    const { title, labels } = JSON.parse(text) as Topic;
    expect(title).toBe(labels.en);
  });

  it('takes no parameter', async () => {
    expect((await portal.ask('/api/v1/topics?depth=1')).status).toBe(400);
  });
});

describe('GET /topics/{slug}', () => {
  it('says who works on it, what is offered and sought, and what was said', async () => {
    const found = await topic('digitallotsen');
    expect(slugsOf(found.organisations)).toEqual(['stadt-a', 'stadt-b']);
    expect(slugsOf(found.initiatives)).toEqual(['lotsen']);
    expect(found.offers).toEqual([
      expect.objectContaining({ slug: 'angebot', url: '/biete-suche/angebot', title: 'Ein Konzept' }),
    ]);
    expect(slugsOf(found.needs)).toEqual(['gesuch']);
    expect(slugsOf(found.statements)).toEqual(['antwort']);
  });

  it('includes what stands under narrower topics', async () => {
    const { broader } = await topic('digitallotsen');
    const above = await topic(broader!.slug);
    expect(slugsOf(above.narrower)).toContain('digitallotsen');
    expect(slugsOf(above.organisations)).toContain('stadt-a');
    expect(slugsOf(above.offers)).toEqual(['angebot']);
  });

  it('names nobody whose topics are for members', async () => {
    expect(JSON.stringify(await topic('digitallotsen'))).not.toContain('verborgen');
  });

  it('is empty, not absent, where nobody works on it', async () => {
    expect(await topic('glasfaser')).toMatchObject({ organisations: [], offers: [], statements: [] });
  });

  it('answers 404 for a topic that nobody knows', async () => {
    const { status, text } = await portal.ask('/api/v1/topics/gibt-es-nicht');
    expect({ status, code: JSON.parse(text).code }).toEqual({ status: 404, code: 'TOPIC.NOT_FOUND' });
  });

  it('asks the database as often however many there are', async () => {
    const path = '/api/v1/topics/digitallotsen';
    const few = await statementsOf(portal, path);
    const many = Array.from({ length: 60 }, (_, at) => `weitere-${at}`);
    await saveNetwork(portal, {
      organisations: many.map((id) => anOrganisation(id, { topics: ['digitallotsen'] })),
      initiatives: many.map((id) => ({ id, title: id, lead: id, topics: ['digitallotsen'] })),
      listings: many.map((id) => ({
        id,
        organisation: id,
        kind: 'offer',
        topics: ['digitallotsen'],
        text: id,
      })),
    });
    // The first who asks has the new ones read, all at once.
    await portal.ask(path);
    expect(await statementsOf(portal, path)).toBe(few);
    expect((await topic('digitallotsen')).organisations).toHaveLength(50);
  });
});

function flatten(node: Node): Node[] {
  return [node, ...node.narrower.flatMap(flatten)];
}

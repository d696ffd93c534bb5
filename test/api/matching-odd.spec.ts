import { BalancePeers } from '#matching';
import { SaveOrganisations } from '#organisations';
import { anOrganisation } from '../../libs/organisations/src/testing/an-organisation.js';
import { openShippedDatabase } from '../portal/filled-database.js';
import { openTestPortal, type TestPortal } from '../portal/open-test-portal.js';
import { prepareMatches } from '../portal/prepare-matches.js';
import { readPage } from '../portal/read-page.js';
import { saveNetwork } from '../portal/save-network.js';

interface Match {
  readonly target: { readonly slug: string };
  readonly reasons: readonly { signal: string; share: number; text: string; items: string[] }[];
}

const EQUALS = 2_000;
const LOOKED_AT = 60;
const SEEN = 10;
const KILOBYTES_100 = 'Wärmeplanung und Sanierung im Quartier, mit Abwärme aus dem Klärwerk. '.repeat(1_450);
const AT_THE_LIMIT = KILOBYTES_100.slice(0, 20_000);
/** On everybody but three. */
const COMMON = 'digitalisierung';

/** One network with everything that is odd in it, among two thousand who say the same. */
describe('a network of odd ones', () => {
  let portal: TestPortal;
  const equals = Array.from({ length: EQUALS }, (_, at) =>
    anOrganisation(`gleich-${at}`, { topics: [COMMON], summary: 'Wir gestalten den digitalen Wandel.' }),
  );
  beforeAll(async () => {
    portal = await openTestPortal({ content: openShippedDatabase });
    await saveNetwork(portal, {
      organisations: [
        anOrganisation('klimahaus', { topics: [COMMON], text: AT_THE_LIMIT }),
        anOrganisation('riesenwort', { topics: [COMMON], text: KILOBYTES_100 }),
        anOrganisation('ville-a', {
          kinds: ['association'],
          summary: 'Nous travaillons sur les réseaux de chaleur.',
        }),
        anOrganisation('ville-b', {
          kinds: ['association'],
          summary: 'Les réseaux de chaleur de notre ville.',
        }),
        anOrganisation('stumm', { kinds: ['association'] }),
        anOrganisation('weg', { topics: [COMMON], status: 'withdrawn' }),
      ],
      initiatives: [{ id: 'von-weg', title: 'Sensoren', lead: 'weg', topics: [COMMON] }],
      listings: [
        {
          id: 'vorbei',
          organisation: 'klimahaus',
          kind: 'need',
          text: 'Hilfe',
          topics: [COMMON],
          expires: '2020-01-01',
        },
        { id: 'weg-sucht', organisation: 'weg', kind: 'need', text: 'Hilfe', topics: [COMMON] },
        {
          id: 'lang-gesucht',
          organisation: 'klimahaus',
          kind: 'need',
          text: AT_THE_LIMIT.slice(0, 2_000),
          topics: [],
        },
        {
          id: 'lang-geboten',
          organisation: 'riesenwort',
          kind: 'offer',
          text: AT_THE_LIMIT.slice(70, 1_000),
          topics: [],
        },
        {
          id: 'lang-selbst',
          organisation: 'klimahaus',
          kind: 'offer',
          text: AT_THE_LIMIT.slice(0, 1_000),
          topics: [],
        },
      ],
    });
    // Two thousand are found by nobody's words: the search index is left out.
    const source = { name: 'network.yaml', date: new Date('2026-01-01T00:00:00.000Z') };
    await portal.app.get(SaveOrganisations, { strict: false }).execute(equals, source);
    await prepareMatches(portal);
  });
  afterAll(() => portal.close());

  const peersOf = async (slug: string, query = `?limit=${SEEN}`) =>
    (await portal.json<{ items: Match[] }>(`/api/v1/organisations/${slug}/peers${query}`)).items;
  const slugs = (matches: readonly Match[]) => matches.map(({ target }) => target.slug);

  describe('two thousand who say the same', () => {
    it('are shown to each other, others to everyone, always the same to one', async () => {
      const seen = new Set<string>();
      for (let at = 0; at < LOOKED_AT; at += 1) {
        const list = slugs(await peersOf(`gleich-${at}`));
        expect(list).toHaveLength(SEEN);
        expect(list).not.toContain(`gleich-${at}`);
        for (const slug of list) seen.add(slug);
      }
      expect(seen.size).toBeGreaterThan(LOOKED_AT * SEEN * 0.7);
      expect(slugs(await peersOf('gleich-5'))).toEqual(slugs(await peersOf('gleich-5')));
    });

    it('are all shown about as often', async () => {
      const times = new Map<string, number>();
      const some = Array.from({ length: 600 }, (_, at) => `gleich-${at}`);
      for (const slug of some)
        for (const peer of slugs(await peersOf(slug))) times.set(peer, (times.get(peer) ?? 0) + 1);
      const mean = (some.length * SEEN) / EQUALS;
      // Drawn at random one in two thousand would be shown four times as often as the mean.
      expect(Math.max(...times.values())).toBeLessThanOrEqual(5 * mean);
    });

    it('are told that nearly all have their topic, and nothing of words that all say', async () => {
      const [first] = await peersOf('gleich-3');
      expect(first!.reasons.map(({ text }) => text)).toContainEqual(
        expect.stringMatching(
          /^Gemeinsames Thema: Digitalisierung; das nennen 2\.00\d von 2\.00\d Mitgliedern\.$/,
        ),
      );
      expect(first!.reasons.map(({ signal }) => signal)).not.toContain('text');
      expect(first!.reasons.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
    });

    it('have a page', async () => {
      const { status, headings } = await readPage(portal, '/organisationen/gleich-7/passende');
      expect(status).toBe(200);
      expect(headings.filter((heading) => heading.startsWith('h3 Name of gleich-'))).not.toEqual([]);
    });
  });

  it('matches 100 kB as it matches their beginning, by words of a believable length', async () => {
    const found = (await peersOf('klimahaus', '?limit=50')).find(
      ({ target }) => target.slug === 'riesenwort',
    )!;
    const text = found.reasons.find(({ signal }) => signal === 'text')!;
    expect(text.items).toEqual(expect.arrayContaining(['Wärmeplanung']));
    expect(text.text.length).toBeLessThan(200);
    expect((await readPage(portal, '/organisationen/riesenwort')).text).toContain('Wärmeplanung');
  });

  it('meets a need at the length limit by its words, and never with the own offer', async () => {
    const { items } = await portal.json<{ items: Match[] }>('/api/v1/listings/lang-gesucht/matches');
    expect(slugs(items)).toEqual(['riesenwort']);
    expect(items[0]!.reasons.map(({ signal }) => signal)).toEqual(['text']);
  });

  it('brings together who writes in another language, by their own words', async () => {
    const [first] = await peersOf('ville-a');
    expect(first!.target.slug).toBe('ville-b');
    const text = first!.reasons.find(({ signal }) => signal === 'text')!;
    expect(text.items).toEqual(expect.arrayContaining(['réseaux']));
  });

  it('has an empty list, and a page that says so, for who says nothing', async () => {
    const named = (await peersOf('stumm')).flatMap(({ reasons }) => reasons.map(({ signal }) => signal));
    expect(named.filter((signal) => signal !== 'structure')).toEqual([]);
    const page = await readPage(portal, '/organisationen/stumm/passende');
    expect(page.status).toBe(200);
    expect(page.text.length).toBeGreaterThan(40);
  });

  it.each([
    '/organisationen/weg/passende',
    '/organisationen/niemand/passende',
    '/biete-suche/weg-sucht',
    '/initiativen/von-weg',
  ])('knows no page %s', async (path) => expect((await readPage(portal, path)).status).toBe(404));

  it('shows on the page of a need that is over nobody who could answer it', async () => {
    const { status, text } = await readPage(portal, '/biete-suche/vorbei');
    expect([200, 404, 410]).toContain(status);
    expect(text).not.toContain('Name of gleich-');
  });

  it('keeps all odd ones out of the lists of others', async () => {
    const everywhere = slugs(await peersOf('klimahaus', '?limit=50'));
    for (const slug of ['weg', 'klimahaus']) expect(everywhere).not.toContain(slug);
  });
});

describe('a network without anybody', () => {
  let portal: TestPortal;
  beforeAll(async () => {
    portal = await openTestPortal();
    await prepareMatches(portal);
    await portal.app.get(BalancePeers, { strict: false }).execute();
  });
  afterAll(() => portal.close());

  it.each([
    '/api/v1/organisations/any/peers',
    '/api/v1/listings/any/matches',
    '/api/v1/initiatives/any/similar',
    '/organisationen/any/passende',
  ])('does not know %s', async (path) => expect((await portal.ask(path)).status).toBe(404));

  it('suggests no topics: there are none', async () => {
    const { status, text } = await portal.ask('/api/v1/topics/suggestions', {
      method: 'POST',
      body: { text: 'Glasfaser im Gewerbegebiet' },
    });
    expect([status, JSON.parse(text)]).toEqual([200, { items: [] }]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type FilledPortal, openFilledPortal } from '../portal/open-filled-portal.js';

interface Item {
  readonly slug: string;
  readonly title: string;
  readonly url: string;
}
interface Found {
  readonly query: { readonly corrections: { from: string; to: string; applied: boolean }[] };
  readonly partial: boolean;
  readonly hits: readonly (Item & {
    readonly type: string;
    readonly matched: { word: string; as: string; how: string }[];
    readonly missing?: readonly string[];
  })[];
  readonly total: { readonly count: number };
  readonly facets: Readonly<Record<string, { value: string; label: string; count: number }[]>>;
  readonly next: string | null;
}
interface Peers {
  readonly items: readonly {
    target: Item;
    band: string;
    score: number;
    reasons: { signal: string; share: number; text: string }[];
    differences: { signal: string; text: string }[];
  }[];
}

describe('the demo network', () => {
  let portal: FilledPortal;
  beforeAll(async () => {
    portal = await openFilledPortal();
  });
  afterAll(() => portal.close());

  const search = (query: string) => portal.json<Found>(`/api/v1/search?${query}`);
  const peers = (slug: string, more = '') =>
    portal.json<Peers>(`/api/v1/organisations/${slug}/peers?limit=50${more}`);

  describe('search', () => {
    it('finds all kinds together and counts them', async () => {
      const { facets, total } = await search('q=digitallotsen');
      const counts = Object.fromEntries(facets['type']!.map(({ value, count }) => [value, count]));
      expect(counts).toEqual({
        organisation: 4,
        initiative: 3,
        listing: 3,
        statement: 3,
        topic: 1,
        event: 0,
      });
      expect(total.count).toBe(14);
    });

    it.each([
      ['#freiburg_gestalten', 'freiburg-gestalten'],
      ['freiburg gestalten', 'freiburg-gestalten'],
      ['KGST', 'kgst'],
      ['stadt pforzheim', 'stadt-pforzheim'],
      ['Pforzheim digital', 'stadt-pforzheim'],
      ['vku', 'vku'],
      ['Digitalität@Heidelberg', 'digitalitaet-heidelberg'],
      ['kommune 2.0 e. V.', 'kommune-2-0'],
    ])('puts the exact name first: %s', async (query, slug) => {
      const { hits } = await search(`q=${encodeURIComponent(query)}`);
      expect(hits[0]?.slug).toBe(slug);
    });

    it('knows the other words of a topic and says so', async () => {
      const { hits } = await search('q=partizipation&type=initiative');
      expect(hits.map(({ slug }) => slug)).toContain('forum-digitale-stadt');
      const found = hits.find(({ slug }) => slug === 'forum-digitale-stadt')!;
      expect(found.matched).toContainEqual(
        expect.objectContaining({ word: 'partizipation', how: 'synonym' }),
      );
    });

    it('reads every slip, and shows what has any of the words where no two stand together', async () => {
      const { query, partial, hits } = await search(
        `q=${encodeURIComponent('bürgerbeteiligng klimaschuz Kleinstadt')}`,
      );
      const titles = hits.slice(0, 4).map(({ title }) => title);
      expect(partial).toBe(true);
      expect(titles).toEqual(expect.arrayContaining(['Bürgerbeteiligung', 'Klimaschutz']));
      expect(query.corrections).toEqual([
        { from: 'bürgerbeteiligng', to: 'Bürgerbeteiligung', applied: true },
        { from: 'klimaschuz', to: 'Klimaschutz', applied: true },
      ]);
      expect(hits.find(({ title }) => title === 'Klimaschutz')?.missing).toEqual([
        'bürgerbeteiligng',
        'Kleinstadt',
      ]);
    });

    it.each([
      [1, 1],
      [5, 5],
      [20, 20],
      [5, 20],
      [20, 3],
    ])(
      'pages through what comes nearest, too: whole pages, %d and then %d a page, each hit once',
      async (length, further) => {
        const words = `q=${encodeURIComponent('bürgerbeteiligng klimaschuz Kleinstadt')}`;
        const { total } = await search(words);
        let { hits, next } = await search(`${words}&limit=${length}`);
        const pages = [hits];
        while (next !== null) {
          ({ hits, next } = await search(`${words}&limit=${further}&cursor=${next}`));
          pages.push(hits);
        }
        const seen = pages.flat().map(({ type, slug }) => `${type}/${slug}`);
        expect([seen.length, new Set(seen).size]).toEqual([total.count, total.count]);
        const lengths = pages.map((page) => page.length);
        expect(lengths.slice(0, -1)).toEqual(lengths.slice(0, -1).map((_, at) => (at ? further : length)));
      },
    );

    it('stays whole where more words are asked for than are tried together', async () => {
      const words = `q=${encodeURIComponent('Digitallotsen Pforzheim Klimaschutz Haushalt Bürgerbeteiligung Ladesäule')}`;
      const first = await search(words);
      expect([first.partial, first.total.count > 20, first.hits.length]).toEqual([true, true, 20]);
      const { hits } = await search(`${words}&cursor=${first.next}`);
      const keys = [...first.hits, ...hits].map(({ type, slug }) => `${type}/${slug}`);
      expect(new Set(keys).size).toBe(keys.length);
    });

    it('respects the other facets in its counts', async () => {
      const { facets, hits } = await search('q=digitallotsen&type=organisation&kind=municipality');
      expect(hits.map(({ slug }) => slug).sort()).toEqual(['stadt-heidelberg', 'stadt-pforzheim']);
      const kinds = Object.fromEntries(facets['kind']!.map(({ value, count }) => [value, count]));
      expect(kinds).toMatchObject({ municipality: 2, public_authority: 1, region: 1 });
    });

    it('pages through everything once', async () => {
      const seen: string[] = [];
      for (let next: string | null = ''; next !== null;) {
        const page: Found = await search(`limit=30${next && `&cursor=${next}`}`);
        seen.push(...page.hits.map(({ type, slug }) => `${type}/${slug}`));
        next = page.next;
      }
      const { total } = await search('');
      expect(seen).toHaveLength(total.count);
      expect(new Set(seen).size).toBe(total.count);
    });

    it.each(['q=lotsen', 'q=digitallotsen&type=organisation', 'q=digitallotsen&sort=title', 'cursor=W10'])(
      'gives no page of another question: %s',
      async (query) => {
        const { next } = await search('q=digitallotsen&limit=1');
        expect((await search(`q=digitallotsen&limit=3&cursor=${next}`)).hits).not.toEqual([]);
        const path = `/api/v1/search?${query}${query.startsWith('cursor') ? '' : `&cursor=${next}`}`;
        const { status, text } = await portal.ask(path);
        expect([status, JSON.parse(text)]).toMatchObject([
          400,
          { code: 'CURSOR.INVALID', detail: expect.stringContaining('beginnen Sie die Liste von vorn') },
        ]);
      },
    );

    it('measures distances', async () => {
      const { hits } = await search('type=organisation&near=08231000&radiusKm=60&sort=distance');
      expect(hits[0]).toMatchObject({ distanceKm: 0 });
      expect(hits.map(({ slug }) => slug)).not.toContain('freiburg-gestalten');
    });

    it('suggests names, topics and places', async () => {
      const { items } = await portal.json<{ items: { type: string; title: string }[] }>(
        '/api/v1/suggest?q=frei',
      );
      expect(items.map(({ type }) => type)).toEqual(expect.arrayContaining(['organisation', 'place']));
      expect(items[0]?.title).toBe('#freiburg_gestalten');
    });

    it.each([
      ['KI', 'Künstliche Intelligenz'],
      ['öpnv', 'Öffentlicher Nahverkehr'],
    ])('puts the topic first that is called just so: %s', async (word, title) => {
      const { items } = await portal.json<{ items: { title: string }[] }>(
        `/api/v1/suggest?q=${encodeURIComponent(word)}`,
      );
      expect(items[0]?.title).toBe(title);
      expect(items.filter((item) => item.title === title)).toHaveLength(1);
    });
  });

  describe('peers', () => {
    it('says why, rare things first, and the shares add up', async () => {
      const { items } = await peers('stadt-pforzheim');
      const heidelberg = items.find(({ target }) => target.slug === 'stadt-heidelberg')!;
      expect(heidelberg.band).toBe('strong');
      expect(heidelberg.reasons.map(({ text }) => text).join(' ')).toContain('Digitallotsen');
      for (const { reasons } of items) {
        expect(reasons.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 6);
      }
    });

    it('gives a pair the same score from both sides', async () => {
      const { items } = await peers('stadt-pforzheim');
      for (const { target, score } of items) {
        const back = (await peers(target.slug)).items.find((one) => one.target.slug === 'stadt-pforzheim');
        expect(back?.score).toBeCloseTo(score, 12);
      }
    });

    it('proposes nobody to itself and says what is different', async () => {
      const { items } = await peers('stadt-pforzheim');
      expect(items.map(({ target }) => target.slug)).not.toContain('stadt-pforzheim');
      const utility = items.find(({ target }) => target.slug === 'stadtwerke-pforzheim')!;
      expect(utility.differences).toContainEqual({
        signal: 'role',
        text: 'ein kommunales Unternehmen',
      });
    });

    it('keeps to other roles on request', async () => {
      const { items } = await peers('stadt-pforzheim', '&crossRole=true');
      expect(items.length).toBeGreaterThan(0);
      expect(items.map(({ target }) => target.slug)).not.toContain('stadt-heidelberg');
    });

    it('compares who names no topic by kind, place, relations, events and networks', async () => {
      const { items } = await peers('kgst');
      expect(items.length).toBeGreaterThan(0);
      const signals = new Set(items.flatMap(({ reasons }) => reasons.map(({ signal }) => signal)));
      expect(signals.has('topics')).toBe(false);
    });

    it('speaks English when asked', async () => {
      const answer = await portal.ask('/api/v1/organisations/stadt-pforzheim/peers?limit=1', {
        headers: { 'accept-language': 'en' },
      });
      expect(answer.text).toMatch(/Topics? in common: /);
    });
  });

  describe('the exchange', () => {
    it('tells the cells of the matrix apart', async () => {
      const { cells } = await portal.json<{ cells: { state: string }[] }>('/api/v1/matrix');
      const counts = countOf(cells.map(({ state }) => state));
      expect(counts).toEqual({ answered: 26, free_text: 6, not_answered: 4 });
    });

    it('shows the chain of the Digitallotsen with its caveat', async () => {
      const { items } = await portal.json<{
        items: { organisation: Item; stage: string; note: string | null; added: unknown }[];
      }>('/api/v1/initiatives/digitallotsen-heidelberg/adoptions');
      expect(items.map(({ organisation, stage }) => [organisation.slug, stage])).toEqual([
        ['stadt-heidelberg', 'origin'],
        ['stadt-pforzheim', 'adopter'],
        ['metropolregion-rhein-neckar', 'advocate'],
      ]);
      expect(items[1]).toMatchObject({ added: true, note: expect.stringContaining('nicht ausdrücklich') });
    });
  });

  describe('the directory', () => {
    it('counts members through networks and shows added facts as such', async () => {
      const region = await portal.json<{
        memberCount: unknown;
        provenance: Record<string, { added?: true; seen?: string }>;
      }>('/api/v1/organisations/metropolregion-rhein-neckar');
      expect(region.memberCount).toEqual({ direct: 1, nested: 1 });
      expect(region.provenance['seat']).toMatchObject({ added: true, seen: 'booklet' });
      expect(region.provenance['summary']).not.toHaveProperty('added');
    });

    it('marks topics that follow from initiatives and listings', async () => {
      const utility = await portal.json<{
        topicSources: { slug: string; sources: { origin: string; ref: Item }[] }[];
      }>('/api/v1/organisations/stadtwerke-pforzheim');
      const lorawan = utility.topicSources.find(({ slug }) => slug === 'lorawan')!;
      expect(lorawan.sources.map(({ origin }) => origin).sort()).toEqual(['initiative', 'listing']);
    });

    it('changes nothing when the same file is read again', async () => {
      const totals = await portal.bring('network/booklet.yaml');
      expect(totals).toMatchObject({ in: 111, unchanged: 111, warnings: 2 });
    });
  });
});

function countOf(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

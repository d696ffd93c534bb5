import { beforeEach, describe, expect, it } from '@jest/globals';
import type { SearchDocument } from '../domain/search-document.js';
import type { EngineQuery, SearchEngine } from '../domain/search-engine.js';
import { NO_FILTERS } from '../domain/search-query.js';
import { aDocument } from './a-document.js';
import { ask } from './ask.js';

/** What every engine must do alike: one suite, run for each of them on an empty index per case. */
export function itIsASearchEngine(engine: () => SearchEngine): void {
  const hold = (...documents: SearchDocument[]) => engine().replace(documents, documents);
  const idsFor = async (query: EngineQuery) => (await engine().search(query)).hits.map(({ id }) => id);

  describe('words', () => {
    it('finds a word in name, summary and text, the name first', async () => {
      await hold(
        aDocument({ id: 'text', title: 'Stadt Aalen', text: 'Es gibt ein LoRaWAN im Ort.' }),
        aDocument({ id: 'summary', title: 'Stadt Backnang', summary: 'Betreibt ein LoRaWAN.' }),
        aDocument({ id: 'name', title: 'LoRaWAN Calw' }),
      );
      expect(await idsFor(ask('LoRaWAN'))).toEqual(['name', 'summary', 'text']);
    });

    it('wants every word', async () => {
      await hold(
        aDocument({ id: 'both', title: 'Glasfaser und WLAN' }),
        aDocument({ id: 'one', title: 'Glasfaser' }),
      );
      expect(await idsFor(ask('wlan glasfaser'))).toEqual(['both']);
    });

    it.each([
      ['Bürgerbeteiligung', 'buergerbeteiligung'],
      ['Bürgerbeteiligung', 'burgerbeteiligung'],
      ['Straßen', 'strasse'],
      ['Städte', 'Stadt'],
      ['Digitallotsinnen', 'Digitallotse'],
      ['E-Government', 'egovernment'],
      ['E-Government', 'E Government'],
      ['Smart City', 'smartcity'],
      ['SmartCity', 'Smart City'],
    ])('finds %s by %s', async (title, query) => {
      await hold(aDocument({ id: 'it', title }), aDocument({ id: 'other', title: 'Ganz anders' }));
      expect(await idsFor(ask(query))).toEqual(['it']);
    });

    it.each([
      ['Polizei', 'Ei'],
      ['Sekunde', 'Kunde'],
      ['Bauer', 'Bau'],
      ['Beratung', 'Rat'],
    ])('does not find %s by %s', async (title, query) => {
      await hold(aDocument({ id: 'it', title }));
      expect(await idsFor(ask(query))).toEqual([]);
    });

    it('takes the last word as a beginning only while it is typed', async () => {
      await hold(aDocument({ id: 'it', title: 'Klimaschutzagentur' }));
      expect(await idsFor(ask('klimas', { typing: true }))).toEqual(['it']);
      expect(await idsFor(ask('klimas'))).toEqual([]);
    });

    it('knows synonyms in both directions, behind the word itself', async () => {
      const participation = [{ topic: 'b', terms: ['Bürgerbeteiligung', 'Partizipation'] }];
      await hold(
        aDocument({ id: 'synonym', title: 'Partizipation' }),
        aDocument({ id: 'word', title: 'Mehr Bürgerbeteiligung' }),
      );
      expect(await idsFor(ask('Bürgerbeteiligung', {}, participation))).toEqual(['word', 'synonym']);
      expect(await idsFor(ask('Partizipation', {}, participation))).toEqual(['synonym', 'word']);
    });

    it('does not ask for filling words', async () => {
      await hold(aDocument({ id: 'it', title: 'Ausbau der Glasfaser' }));
      expect(await idsFor(ask('glasfaser und ausbau'))).toEqual(['it']);
    });
  });

  describe('names', () => {
    it.each(['#freiburg_gestalten', 'freiburg_gestalten', 'Freiburg gestalten'])(
      'finds #freiburg_gestalten by %s',
      async (query) => {
        await hold(
          aDocument({ id: 'club', title: '#freiburg_gestalten' }),
          aDocument({
            id: 'text',
            title: 'Freiburg',
            text: 'Freiburg gestalten, gemeinsam gestalten, Freiburg, Freiburg',
          }),
        );
        expect((await idsFor(ask(query)))[0]).toBe('club');
      },
    );

    it.each(['C++', 'e.V.', "O'Hara & Söhne", 'a:b|c!(d)', "'; drop table x; --", '\\'])(
      'takes %s as a name',
      async (title) => {
        await hold(aDocument({ id: 'it', title }), aDocument({ id: 'other', title: 'Anderes' }));
        expect((await idsFor(ask(title)))[0]).toBe('it');
      },
    );

    it('puts the exact name before any number of mentions', async () => {
      const mentions = Array.from({ length: 30 }, (_, n) =>
        aDocument({
          id: `m${n}`,
          title: `Heidelberg ${n}`,
          summary: 'Heidelberg, Heidelberg und Heidelberg',
        }),
      );
      await hold(...mentions, aDocument({ id: 'city', title: 'Heidelberg' }));
      expect((await idsFor(ask('heidelberg')))[0]).toBe('city');
    });

    it('puts another exact name before words', async () => {
      await hold(
        aDocument({ id: 'words', title: 'IKZ in der Region', summary: 'IKZ, IKZ, IKZ' }),
        aDocument({ id: 'alias', title: 'Zweckverband', names: ['IKZ'] }),
      );
      expect((await idsFor(ask('ikz')))[0]).toBe('alias');
    });
  });

  describe('facets', () => {
    beforeEachHold(hold, () => [
      aDocument({
        id: 'a',
        title: 'WLAN A',
        state: '08',
        kinds: ['municipality'],
        topics: ['wlan', 'netze'],
      }),
      aDocument({ id: 'b', title: 'WLAN B', state: '08', kinds: ['university'], topics: ['wlan', 'netze'] }),
      aDocument({
        id: 'c',
        title: 'WLAN C',
        state: '07',
        kinds: ['municipality', 'network'],
        topics: ['netze'],
      }),
      aDocument({ id: 'd', title: 'Anderes', state: '07', kinds: ['company'] }),
    ]);
    const filters = (given: Partial<EngineQuery['filters']>) => ({ filters: { ...NO_FILTERS, ...given } });

    it('narrows with OR within a facet and AND across', async () => {
      expect((await idsFor(ask('wlan', filters({ kind: ['university', 'network'] })))).sort()).toEqual([
        'b',
        'c',
      ]);
      expect(await idsFor(ask('wlan', filters({ kind: ['municipality'], state: ['07'] })))).toEqual(['c']);
    });

    it('counts each facet under the filters of the others, zero counts included', async () => {
      const { facets } = await engine().search(ask('wlan', filters({ state: ['08'] })));
      expect(facets.state).toEqual([
        { value: '08', count: 2 },
        { value: '07', count: 1 },
      ]);
      expect(facets.kind).toEqual([
        { value: 'municipality', count: 1 },
        { value: 'university', count: 1 },
        { value: 'network', count: 0 },
      ]);
      expect(facets.topic).toEqual([
        { value: 'netze', count: 2 },
        { value: 'wlan', count: 2 },
      ]);
    });

    it('counts everything when nothing is asked', async () => {
      const { facets, total } = await engine().search(ask(''));
      expect(total).toEqual({ count: 4, exact: true });
      expect(facets.type).toEqual([{ value: 'organisation', count: 4 }]);
    });

    it('answers nothing for a value nobody has', async () => {
      expect(await idsFor(ask('', filters({ topic: ['unbekannt'] })))).toEqual([]);
    });
  });

  describe('orders and pages', () => {
    it.each(['title', 'newest', 'relevance'] as const)(
      'walks through all by %s, none twice',
      async (sort) => {
        const documents = Array.from({ length: 25 }, (_, n) =>
          aDocument({
            id: `d${n}`,
            title: `WLAN ${String.fromCharCode(65 + (n % 5))}`,
            date: n % 3 === 0 ? null : `2026-01-${String(1 + (n % 28)).padStart(2, '0')}T00:00:00.000Z`,
          }),
        );
        await hold(...documents);
        const seen: string[] = [];
        let cursor: string | null = null;
        do {
          const page: Awaited<ReturnType<SearchEngine['search']>> = await engine().search(
            ask('wlan', { sort, limit: 4, cursor }),
          );
          seen.push(...page.hits.map(({ id }) => id));
          cursor = page.next;
        } while (cursor !== null);
        expect([...seen].sort()).toEqual(documents.map(({ id }) => id).sort());
      },
    );

    it('orders by name as a person would look it up, and by date with the newest first', async () => {
      await hold(
        aDocument({ id: 'z', title: 'Zwickau', date: '2026-01-02T00:00:00.000Z' }),
        aDocument({ id: 'oe', title: 'Öhringen', date: null }),
        aDocument({ id: 'p', title: 'Pforzheim', date: '2026-01-03T00:00:00.000Z' }),
      );
      expect(await idsFor(ask('', { sort: 'title' }))).toEqual(['oe', 'p', 'z']);
      expect(await idsFor(ask('', { sort: 'newest' }))).toEqual(['p', 'z', 'oe']);
    });

    it('refuses a cursor it did not give out', async () => {
      await expect(engine().search(ask('', { cursor: 'bm9wZQ' }))).rejects.toMatchObject({
        code: 'CURSOR.INVALID',
      });
    });
  });

  describe('places', () => {
    beforeEachHold(hold, () => [
      aDocument({ id: 'heidelberg', title: 'Stadt Heidelberg', lat: 49.41, lon: 8.69 }),
      aDocument({ id: 'pforzheim', title: 'Stadt Pforzheim', lat: 48.89, lon: 8.7 }),
      aDocument({ id: 'nowhere', title: 'Stadt ohne Ort' }),
    ]);
    const near = { lat: 49.4, lon: 8.7, radiusKm: null };

    it('measures and orders by distance, unknown ones last', async () => {
      const { hits } = await engine().search(ask('', { near, sort: 'distance' }));
      expect(hits.map(({ id }) => id)).toEqual(['heidelberg', 'pforzheim', 'nowhere']);
      expect(hits[0]!.distanceKm).toBeCloseTo(1.3, 0);
      expect(hits[1]!.distanceKm).toBeCloseTo(56.7, 0);
      expect(hits[2]!.distanceKm).toBeNull();
    });

    it('keeps to a radius', async () => {
      expect(await idsFor(ask('', { near: { ...near, radiusKm: 20 } }))).toEqual(['heidelberg']);
    });
  });

  describe('who may see what', () => {
    it('keeps the copies of the public and of members apart', async () => {
      const shown = aDocument({ id: 'it', title: 'Stadt Ulm', audiences: ['public'] });
      const hidden = aDocument({
        id: 'it',
        title: 'Stadt Ulm',
        summary: 'Geheimvorhaben',
        audiences: ['member'],
        state: '08',
      });
      await engine().replace([shown], [shown, hidden]);
      expect(await idsFor(ask('Geheimvorhaben'))).toEqual([]);
      expect(await idsFor(ask('Geheimvorhaben', { audience: 'member' }))).toEqual(['it']);
      expect((await engine().search(ask('Ulm'))).facets.state).toEqual([]);
      expect(await idsFor(ask('Ulm', { audience: 'member' }))).toEqual(['it']);
    });

    it('suggests only what the asker may see', async () => {
      const hidden = aDocument({ id: 'it', title: 'Verborgenes', audiences: ['member'] });
      await engine().replace([hidden], [hidden]);
      expect(await engine().suggest('verb', 'public', 5)).toEqual([]);
      expect(await engine().suggest('verb', 'member', 5)).toHaveLength(1);
    });
  });

  describe('changes', () => {
    it('replaces and removes', async () => {
      const old = aDocument({ id: 'it', title: 'Alter Name' });
      await hold(old);
      await hold(aDocument({ id: 'it', title: 'Neuer Name' }));
      expect(await idsFor(ask('alter'))).toEqual([]);
      expect(await idsFor(ask('neuer'))).toEqual(['it']);
      await engine().replace([old], []);
      expect(await idsFor(ask(''))).toEqual([]);
      expect(await engine().suggest('neu', 'public', 5)).toEqual([]);
      expect(await engine().keys()).toEqual([]);
    });
  });

  describe('suggestions', () => {
    it('begin a name or a later word of it, topics and whole names first', async () => {
      await hold(
        aDocument({ id: 'later', title: 'Stadt Digitalhausen' }),
        aDocument({ id: 'topic', title: 'Digitale Bildung', type: 'topic' }),
        aDocument({ id: 'begins', title: 'Digital-Agentur' }),
        aDocument({ id: 'other', title: 'Stadt Ulm' }),
      );
      const found = await engine().suggest('digital', 'public', 5);
      expect(found.map(({ id }) => id)).toEqual(['topic', 'begins', 'later']);
    });

    it('are no pattern', async () => {
      await hold(aDocument({ id: 'it', title: 'Stadt Ulm' }));
      expect(await engine().suggest('%', 'public', 5)).toEqual([]);
      expect(await engine().suggest('st_dt', 'public', 5)).toEqual([]);
    });
  });
}

/** Puts documents into the index before each case of the enclosing block. */
function beforeEachHold(
  hold: (...documents: SearchDocument[]) => Promise<void>,
  documents: () => SearchDocument[],
): void {
  beforeEach(() => hold(...documents()));
}

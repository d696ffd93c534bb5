import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ListMisses, NetworkWords, RecountWords } from '#search';
import { withNetworkFile } from '../portal/network-file.js';
import { type FilledPortal, openFilledPortal } from '../portal/open-filled-portal.js';

interface Answer {
  readonly query: { readonly corrections: readonly { from: string; to: string; applied: boolean }[] };
  readonly total: { readonly count: number };
  readonly partial: boolean;
  readonly hits: readonly {
    readonly title: string;
    readonly snippet: string;
    readonly missing?: readonly string[];
    readonly highlights: readonly { field: 'title' | 'snippet'; ranges: readonly [number, number][] }[];
    readonly matched: readonly { word: string; as: string; how: string }[];
  }[];
}
interface Suggestions {
  readonly items: readonly { type: string; title: string; url: string }[];
}

const club = (id: string, name: string, more: object = {}) => ({ id, kinds: ['association'], name, ...more });
const NETWORK = {
  organisations: [
    club('beteiligung', 'Bürgerbeteiligung in der Kleinstadt', { summary: 'Wir planen Wärme gemeinsam.' }),
    club('agentur', 'Klimaschutzagentur Mittelland', { summary: 'Berät zu Fördermitteln und Wärmeplanung.' }),
    club('bruehl', 'Freunde von Brühl'),
    club('text', 'Verein am Hafen', {
      text: `${'Anderes steht davor. '.repeat(30)}Dann geht es um die Straßenbeleuchtung. ${'Und weiter. '.repeat(30)}`,
    }),
    club('geheim', 'Verein mit Geheimnis', {
      summary: 'Arbeitet an Tarnkappentechnik und Tarnkappenrecht.',
      visibility: { summary: 'members' },
    }),
    club('gestern', 'Wanderfalkenbüro'),
    club('haus', 'Haus der Klänge'),
    club('ortsteil', 'Bewohner im Ortsteil Süd'),
    club('bund', 'Bund der Gärtner', { summary: 'Rund um den Mund.' }),
    club('bund-2', 'Bund der Imker', { summary: 'Rund um den Mund.' }),
    club('fund', 'Fund am Flussufer'),
    club('zeichen', '#gemeinsam_gestalten'),
  ],
};

describe('what is made of the words that somebody types', () => {
  let portal: FilledPortal;
  beforeAll(async () => {
    portal = await withNetworkFile(NETWORK, (path) => openFilledPortal([path]));
  });
  afterAll(() => portal.close());

  const ask = (q: string, more: Record<string, string> = {}) =>
    portal.json<Answer>(`/api/v1/search?${new URLSearchParams({ q, ...more }).toString()}`);
  const titles = async (q: string, more: Record<string, string> = {}) =>
    (await ask(q, more)).hits.map(({ title }) => title);
  const suggest = async (q: string) =>
    (await portal.json<Suggestions>(`/api/v1/suggest?${new URLSearchParams({ q }).toString()}`)).items;
  const marked = ({ hits: [hit] }: Answer) =>
    hit!.highlights.flatMap(({ field, ranges }) =>
      ranges.map(([from, to]) => (field === 'title' ? hit!.title : hit!.snippet).slice(from, to)),
    );

  describe('typos', () => {
    it.each([
      ['bürgerbeteiligng', 'Bürgerbeteiligung', 'Bürgerbeteiligung in der Kleinstadt'],
      ['buergerbeteilgiung', 'Bürgerbeteiligung', 'Bürgerbeteiligung in der Kleinstadt'],
      ['Qlimaschutzagentur', 'Klimaschutzagentur', 'Klimaschutzagentur Mittelland'],
      ['Klimaschtuz', 'Klimaschutz', 'Klimaschutzagentur Mittelland'],
      ['Freumde', 'Freunde', 'Freunde von Brühl'],
    ])('%s is read as %s, and said', async (typed, meant, title) => {
      const { query, hits } = await ask(typed, { type: 'organisation' });
      expect(query.corrections).toEqual([{ from: typed, to: meant, applied: true }]);
      expect(hits.map((hit) => hit.title)).toEqual([title]);
      expect(hits[0]!.matched).toEqual([{ word: typed, as: meant, how: 'typo' }]);
    });

    it('are corrected word by word, and the right letters are marked', async () => {
      const answer = await ask('bürgerbeteiligng klienstadt');
      expect(answer.query.corrections.map(({ to }) => to)).toEqual(['Bürgerbeteiligung', 'Kleinstadt']);
      expect(marked(answer)).toEqual(['Bürgerbeteiligung', 'Kleinstadt']);
    });

    it('are left as they are when that is wished', async () => {
      const { query, total, partial } = await ask('bürgerbeteiligng', { verbatim: 'true' });
      expect([query.corrections, total.count, partial]).toEqual([[], 0, false]);
      expect(await titles('Klimaschutz', { verbatim: 'true' })).toEqual(['Klimaschutz']);
      expect(await titles('Planungen', { verbatim: 'true' })).toEqual([]);
      expect(await titles('BÜRGERBETEILIGUNG kleinstadt', { verbatim: 'true' })).toHaveLength(1);
    });

    it('are only asked about where the word exists, and only where something would be found', async () => {
      expect(await ask('Bühl')).toMatchObject({
        query: { corrections: [{ from: 'Bühl', to: 'Brühl', applied: false }] },
        hits: [],
        partial: false,
      });
      expect((await ask('Maus')).query.corrections).toEqual([{ from: 'Maus', to: 'Haus', applied: false }]);
      expect((await ask('Haus')).query.corrections).toEqual([]);
      expect((await ask('Pinguin')).query.corrections).toEqual([]);
    });

    it('are asked about by the near word that stands with the others', async () => {
      const asked = async (q: string) => (await ask(q)).query.corrections;
      expect(await asked('Hund Flussufer')).toEqual([{ from: 'Hund', to: 'Fund', applied: false }]);
      expect(await asked('Hund Imker')).toEqual([{ from: 'Hund', to: 'Bund', applied: false }]);
    });

    it('are also read where parts of a word exist, but nobody spells it so and nothing has them', async () => {
      const { query, hits } = await ask('Ortseil');
      expect(query.corrections).toEqual([{ from: 'Ortseil', to: 'Ortsteil', applied: true }]);
      expect(hits.map(({ title }) => title)).toEqual(['Bewohner im Ortsteil Süd']);
    });

    it('are read where the words do not all stand together, too', async () => {
      const { query, partial, hits } = await ask('Hafen Straßenbeleuchtung Wanderfalkenbüo');
      expect([partial, query.corrections]).toEqual([
        true,
        [{ from: 'Wanderfalkenbüo', to: 'Wanderfalkenbüro', applied: true }],
      ]);
      expect(hits.map(({ title, missing }) => [title, missing])).toEqual([
        ['Verein am Hafen', ['Wanderfalkenbüo']],
        ['Wanderfalkenbüro', ['Hafen', 'Straßenbeleuchtung']],
      ]);
    });

    it('are not sought in figures', async () => {
      expect((await ask('20255')).query.corrections).toEqual([]);
    });
  });

  describe('words while they are typed, and when they are finished', () => {
    it('only then are beginnings', async () => {
      expect(await titles('klimaschutza', { typing: 'true' })).toEqual(['Klimaschutzagentur Mittelland']);
      expect((await ask('Klimas')).hits).toEqual([]);
    });

    it('may be misspelled beginnings', async () => {
      expect(await titles('Wandrefalk', { typing: 'true' })).toEqual(['Wanderfalkenbüro']);
    });
  });

  describe('how a word was found', () => {
    it.each([
      ['Agentur', 'Klimaschutzagentur Mittelland', 'agentur', 'part', ['agentur']],
      ['Wärmeplanungen', 'Klimaschutzagentur Mittelland', 'Wärmeplanung', 'form', ['Wärmeplanung']],
      ['strassenbeleuchtungen', 'Verein am Hafen', 'Straßenbeleuchtung', 'form', ['Straßenbeleuchtung']],
      ['HAFEN', 'Verein am Hafen', 'Hafen', 'exact', ['Hafen']],
      [
        'Partizipation',
        'Bürgerbeteiligung in der Kleinstadt',
        'Bürgerbeteiligung',
        'synonym',
        ['Bürgerbeteiligung'],
      ],
    ])('%s in „%s“', async (typed, title, as, how, letters) => {
      const answer = await ask(typed, { type: 'organisation' });
      expect(answer.hits[0]).toMatchObject({ title, matched: [{ word: typed, as, how }] });
      expect(marked(answer)).toEqual(letters);
    });

    it('the snippet is from the text that has it', async () => {
      const [hit] = (await ask('Straßenbeleuchtung')).hits;
      expect(hit!.snippet).toContain('Dann geht es um die Straßenbeleuchtung.');
      expect(hit!.snippet.startsWith('… ')).toBe(true);
    });
  });

  describe('nothing with all words', () => {
    it('shows what lacks the fewest, and says what it lacks', async () => {
      const { partial, hits } = await ask('Hafen Straßenbeleuchtung Pinguin');
      expect(partial).toBe(true);
      expect(hits.map(({ title, missing }) => [title, missing])).toEqual([['Verein am Hafen', ['Pinguin']]]);
    });

    it('begins with what lacks the fewest, and goes on with what has any', async () => {
      const { partial, total, hits } = await ask('Hafen Straßenbeleuchtung Brühl');
      expect([partial, total.count]).toEqual([true, 2]);
      expect(hits.map(({ title, missing }) => [title, missing])).toEqual([
        ['Verein am Hafen', ['Brühl']],
        ['Freunde von Brühl', ['Hafen', 'Straßenbeleuchtung']],
      ]);
    });

    it('shows the best of each word, however many have another', async () => {
      const { hits } = await ask('Bürgerbeteiligung Wanderfalkenbüro Hafen Straßenbeleuchtung', {
        limit: '9',
      });
      expect(hits.slice(0, 3).map(({ title }) => title)).toEqual([
        'Verein am Hafen',
        'Wanderfalkenbüro',
        'Bürgerbeteiligung',
      ]);
    });

    it('finds the words that stand together among many', async () => {
      const { partial, hits } = await ask('Hafen Straßenbeleuchtung Klänge Wanderfalkenbüro Brühl');
      expect(partial).toBe(true);
      expect(hits[0]).toMatchObject({
        title: 'Verein am Hafen',
        missing: ['Klänge', 'Wanderfalkenbüro', 'Brühl'],
      });
    });

    it('shows nothing where no word is known', async () => {
      expect(await ask('Pinguin Nashorn')).toMatchObject({ partial: false, hits: [], total: { count: 0 } });
    });

    it('is kept for the curator, once a day and asker, without anything personal', async () => {
      await ask('Pinguinhaltung  im Moor');
      await ask('pinguinhaltung im moor');
      await ask('frau.nashorn@stadt.example');
      await ask('Nashorn 0151 2345678');
      await ask('Sabine Nashornkowalczyk');
      await ask('Pinguinhaltung', { verbatim: 'true' });
      await ask('Pinguinhal', { typing: 'true' });
      await ask('Pinguinhaltung', { state: '08' });
      const { items: misses } = await portal.app.get(ListMisses).execute(1, { cursor: null, limit: 100 });
      expect(misses.filter(({ words }) => /pinguinhal|nashorn [0-9]|frau|sabine/.test(words))).toEqual([
        {
          words: 'pinguinhaltung im moor',
          count: 1,
          partial: false,
          last: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        },
      ]);
    });
  });

  describe('what members alone may see', () => {
    it.each(['Tarnkappentechnik', 'Tarnkappentechnk', 'Tarnkapentechnik', 'Tarnkappenrecht'])(
      'is no correction for visitors: %s',
      async (typed) => {
        expect(await ask(typed)).toMatchObject({ query: { corrections: [] }, hits: [], partial: false });
      },
    );

    it.each(['Tarn', 'Tarnkappent', 'tarnkpa'])('is no suggestion: %s', async (typed) => {
      expect(
        (await suggest(typed)).filter(({ type, title }) => type !== 'place' && /tarn/i.test(title)),
      ).toEqual([]);
    });
  });

  describe('suggestions', () => {
    it.each([
      ['burgerb', 'Bürgerbeteiligung in der Kleinstadt'],
      ['kilmasch', 'Klimaschutzagentur Mittelland'],
      ['freunde von bruh', 'Freunde von Brühl'],
      ['freumde von br', 'Freunde von Brühl'],
    ])('forgive umlauts and typos: %s', async (typed, title) => {
      expect((await suggest(typed)).map((one) => one.title)).toContain(title);
    });

    it('have the sign that was typed, and nothing without it', async () => {
      const titles = async (q: string) => (await suggest(q)).map(({ title }) => title);
      expect(await titles('#g')).toEqual(['#gemeinsam_gestalten']);
      expect(await titles('gemeinsam g')).toContain('#gemeinsam_gestalten');
      expect(await titles('#b')).toEqual([]);
      expect(await titles('b++')).toEqual([]);
    });

    it('are words that several records have, as searches', async () => {
      expect((await suggest('vere')).find(({ type }) => type === 'word')).toMatchObject({
        title: 'Verein',
        url: '/suche?q=Verein',
      });
      expect((await suggest('hafn am vere')).find(({ type }) => type === 'word')).toMatchObject({
        title: 'Hafen am Verein',
      });
    });

    it('stand together by type', async () => {
      const types = (await suggest('ver')).map(({ type }) => type);
      const runs = types.filter((type, at) => type !== types[at - 1]);
      expect(runs).toEqual([...new Set(runs)]);
      expect(types.at(-1)).toBe('word');
    });
  });

  it.each([
    "'; drop table search_words; --",
    '!(a & b) | c:*',
    'a <-> b <2> c',
    '(((((',
    '.*+?^${}()|[]\\',
    '%_%',
    ':*',
    'foo:A*',
    '"phrase" -not OR',
    '\\',
  ])('takes %s for a text', async (text) => {
    for (const typing of ['true', undefined]) {
      const query = new URLSearchParams({ q: text, ...(typing && { typing }) }).toString();
      expect((await portal.ask(`/api/v1/search?${query}`)).status).toBe(200);
      expect((await portal.ask(`/api/v1/suggest?q=${encodeURIComponent(text)}`)).status).toBe(200);
    }
  });

  it('takes 200 characters and 16 words, and says what is too much', async () => {
    const words = (count: number) => Array.from({ length: count }, (_, at) => `wort${at}`).join(' ');
    const status = async (q: string) =>
      (await portal.ask(`/api/v1/search?${new URLSearchParams({ q }).toString()}`)).status;
    expect(await Promise.all(['a'.repeat(200), 'a'.repeat(201), words(16), words(17)].map(status))).toEqual([
      200, 400, 200, 400,
    ]);
  });

  it('never offers a word that is gone, and forgets it', async () => {
    expect((await ask('Wanderfalkenbüo')).query.corrections).toHaveLength(1);
    const gone = { organisations: [club('gestern', 'Wanderfalkenbüro', { status: 'withdrawn' })] };
    await withNetworkFile(gone, (path) => portal.bring(path));
    expect(await ask('Wanderfalkenbüo')).toMatchObject({ query: { corrections: [] }, hits: [] });
    expect((await suggest('Wanderfalk')).map(({ title }) => title)).toEqual([]);
    const words = portal.app.get(NetworkWords);
    expect(words.for('public').knows('Wanderfalkenbüro')).toBe(true);
    await portal.app.get(RecountWords).execute();
    await words.refresh();
    expect(words.for('public').knows('Wanderfalkenbüro')).toBe(false);
    expect(words.for('public').knows('Klimaschutzagentur')).toBe(true);
  });
});

import { jest } from '@jest/globals';
import { DomainError } from '#platform';
import { type EngineAnswer, SearchEngine } from '#search';
import { anOrganisation } from '../../libs/organisations/src/testing/an-organisation.js';
import { openShippedDatabase } from '../portal/filled-database.js';
import { openTestPortal, type TestPortal } from '../portal/open-test-portal.js';
import { type ReadPage, readPage } from '../portal/read-page.js';
import { saveNetwork } from '../portal/save-network.js';
import { signIn } from '../portal/sign-in.js';

const FREIBURG = '08311000';
const PFORZHEIM = '08231000';

let portal: TestPortal;
const read = (path: string): Promise<ReadPage> => readPage(portal, path);
const titles = ({ headings }: ReadPage) =>
  headings.filter((one) => one.startsWith('h3')).map((one) => one.slice(3));
const headline = ({ headings }: ReadPage) => headings.find((one) => one.startsWith('h2'))?.slice(3);
/** Where the form of a page leads to when a field says something else. */
const sentOn = async (query: string) => (await portal.ask(`/suche?${query}`)).headers['location'];
/** The count beside an option of the filters. */
const countOf = ({ html }: ReadPage, name: string, value: string) =>
  new RegExp(`name="${name}" value="${value}".*?class="count">(.*?)</span></label>`).exec(html)?.[1];

beforeAll(async () => {
  portal = await openTestPortal({ content: openShippedDatabase });
  await saveNetwork(portal, {
    organisations: [
      anOrganisation('pforzheim', {
        name: 'Stadt Pforzheim',
        ags: PFORZHEIM,
        summary: 'Baut ein Funknetz mit LoRaWAN.',
        topics: ['lorawan'],
        openForCooperation: true,
      }),
      anOrganisation('freiburg', {
        name: 'Stadt Freiburg',
        ags: FREIBURG,
        summary: 'Liest Zähler über LoRaWAN ab.',
      }),
      anOrganisation('merseburg', {
        name: 'Stadt Merseburg',
        ags: '15088220',
        summary: 'Fragt nach Partizipation.',
      }),
      anOrganisation('bruehl', { name: 'Kreis Brühl', kinds: ['county'] }),
      anOrganisation('verein', {
        name: 'LoRaWAN',
        kinds: ['association'],
        summary: 'Ein Verein, der so heißt.',
      }),
    ],
    listings: [
      { id: 'sucht', organisation: 'pforzheim', kind: 'need', text: 'Sucht Erfahrung mit LoRaWAN im Wald' },
    ],
  });
});
afterAll(() => portal.close());
afterEach(() => jest.restoreAllMocks());

/** Lets the engine answer as it would on another index. */
function answering(change: (answer: EngineAnswer) => EngineAnswer): void {
  const engine = portal.app.get(SearchEngine, { strict: false });
  const search = engine.search.bind(engine);
  jest.spyOn(engine, 'search').mockImplementation(async (query) => change(await search(query)));
}

describe('results', () => {
  it('come in all kinds together, the exact name first', async () => {
    const page = await read('/suche?q=lorawan');
    expect(headline(page)).toBe('5 Treffer');
    expect(titles(page).slice(0, 2).sort()).toEqual(['LoRaWAN', 'LoRaWAN']);
    expect([...titles(page)].sort()).toEqual([
      'LoRaWAN',
      'LoRaWAN',
      'Stadt Freiburg',
      'Stadt Pforzheim',
      'Sucht Erfahrung mit LoRaWAN im Wald',
    ]);
  });

  it('are counted by kind, and each kind can be looked at alone', async () => {
    const { links } = await read('/suche?q=lorawan');
    expect(links.get('Alle 5')).toBe('/suche?q=lorawan');
    expect(links.get('Biete und suche 1')).toBe('/suche?q=lorawan&type=listing');
    expect(links.has('Veranstaltungen 0')).toBe(false);
    const alone = await read('/suche?q=lorawan&type=organisation');
    expect(headline(alone)).toBe('3 Treffer');
    expect(alone.html).toMatch(/aria-current="true"[^>]*>Mitglieder und Partner/);
    expect(alone.links.get('Alle 5')).toBe('/suche?q=lorawan');
  });

  it('say how a word was found where it does not stand as it was typed', async () => {
    const { text, links } = await read(
      `/suche?q=${encodeURIComponent('bürgerbeteiligung')}&type=organisation`,
    );
    expect(text).toContain('gefunden als Partizipation (gleichbedeutend)');
    expect(links.get('Genau diese Wörter suchen')).toBe(
      '/suche?q=b%C3%BCrgerbeteiligung&type=organisation&verbatim=true',
    );
    expect((await read('/suche?q=lorawan&type=organisation')).text).not.toContain('gefunden als');
  });

  it('keep filters, order and length of a page on the way to the next', async () => {
    const { links } = await read('/suche?limit=2&sort=title&q=lorawan&state=08');
    const next = links.get('Weitere Treffer') ?? '';
    expect(next).toMatch(/^\/suche\?q=lorawan&state=08&sort=title&limit=2&cursor=[\w-]+$/);
    const second = await read(next);
    expect(titles(second)).toHaveLength(1);
    expect(second.links.get('Zum Anfang der Liste')).toBe('/suche?q=lorawan&state=08&sort=title&limit=2');
  });

  it('begin anew, and say so, where an address has the cursor of another question', async () => {
    const { links } = await read('/suche?q=lorawan&limit=2');
    const cursor = links.get('Weitere Treffer')!.split('cursor=')[1]!;
    const first = await read('/suche?q=lorawan&sort=title&limit=2');
    for (const foreign of [cursor, 'W10', cursor.slice(8)]) {
      const page = await read(`/suche?q=lorawan&sort=title&limit=2&cursor=${foreign}`);
      expect(page.text).toContain('Dies ist die erste Seite.');
      expect([titles(page), page.links.get('Zum Anfang der Liste')]).toEqual([titles(first), undefined]);
    }
    expect(first.text).not.toContain('Dies ist die erste Seite.');
  });

  it('found while somebody types lead on to what was found so', async () => {
    const half = await read('/suche?q=st&typing=true&limit=1');
    expect(headline(await read('/suche?q=st&limit=1'))).not.toBe(headline(half));
    const further = [...half.links].filter(([, to]) => to.startsWith('/suche?q=st'));
    expect(further.map(([said]) => said)).toEqual(
      expect.arrayContaining(['Weitere Treffer', 'nach Name', 'Alle 25']),
    );
    for (const [, to] of further) expect(to).toMatch(/[?&](typing|verbatim)=true/);
    const next = await read(half.links.get('Weitere Treffer')!);
    expect([headline(next), titles(next)]).toEqual([
      headline(half),
      [expect.not.stringMatching(titles(half)[0]!)],
    ]);
  });

  it('say of a count that is a lower bound that it is one', async () => {
    answering((answer) => ({ ...answer, total: { count: 1_000, exact: false } }));
    const page = await read('/suche?q=lorawan');
    expect(headline(page)).toBe('über 1.000 Treffer');
    expect(countOf(page, 'kind', 'municipality')).toBe('mindestens 3');
    expect(page.text).not.toMatch(/(?:Alle|Organisationen|Initiativen) (?:über|mindestens) \d/);
    expect(countOf(page, 'size', 'rural')).toContain('nicht gezählt');
    expect(headline(await read('/en/suche?q=lorawan'))).toBe('more than 1,000 results');
  });
});

describe('filters', () => {
  it('are a form that works without scripts, with counts and with zeros', async () => {
    const page = await read('/suche?q=lorawan&kind=municipality');
    expect(page.html).toContain('<form action="/suche"');
    expect(page.html).toMatch(/name="kind" value="municipality" checked/);
    expect(countOf(page, 'kind', 'association')).toBe('1');
    expect(countOf(page, 'size', 'rural')).toBe('0');
  });

  it('are shown when set, each with the way to take it back', async () => {
    const { html, links } = await read(
      `/suche?q=lorawan&kind=municipality&topic=lorawan&open=true&near=${PFORZHEIM}&radiusKm=25&sort=distance`,
    );
    const chip = (label: string) =>
      new RegExp(`href="([^"]*)" aria-label="${label}: Filter entfernen"`)
        .exec(html)?.[1]
        ?.replaceAll('&amp;', '&');
    const near = `near=${PFORZHEIM}&radiusKm=25`;
    expect(chip('Kommune')).toBe(`/suche?q=lorawan&topic=lorawan&${near}&open=true&sort=distance`);
    expect(chip('bis 25\u00a0km um Pforzheim, Baden-Württemberg')).toBe(
      '/suche?q=lorawan&kind=municipality&topic=lorawan&open=true',
    );
    expect(links.get('Alle zurücksetzen')).toBe('/suche?q=lorawan');
    expect((await read('/suche?q=lorawan')).text).not.toContain('zurücksetzen');
  });

  it('fold the counties of a state away below it', async () => {
    const page = await read('/suche?q=lorawan');
    expect(page.text).toContain('Baden-Württemberg 3 Kreise in Baden-Württemberg');
    expect(countOf(page, 'county', '08231')).toBe('2');
    const chosen = await read('/suche?q=lorawan&county=08311');
    expect(chosen.html).toContain('<details class="within" open>');
    expect(titles(chosen)).toEqual(['Stadt Freiburg']);
  });

  it('keep what is chosen where the words find nothing', async () => {
    const { html } = await read('/suche?q=qqqq&topic=geodaten&county=08311&kind=network');
    for (const input of ['topic" value="geodaten', 'county" value="08311', 'kind" value="network'])
      expect(html).toMatch(new RegExp(`name="${input}" checked`));
  });

  it.each(['type=organisation&type=listing', 'state=08&state=15', 'listing=need'])(
    'narrow by %s',
    async (query) => {
      const { status, html } = await read(`/suche?q=lorawan&${query}`);
      expect(status).toBe(200);
      const [name, value] = query.split('&')[0]!.split('=');
      expect(html).toMatch(new RegExp(`name="${name}" value="${value}" checked`));
    },
  );
});

describe('a place', () => {
  it('is settled by its name, and its address is the one with its key', async () => {
    expect(await sentOn('q=lorawan&place=Pforzheim&near=&radiusKm=50&listing=')).toBe(
      `/suche?q=lorawan&near=${PFORZHEIM}&radiusKm=50`,
    );
    expect((await portal.ask('/en/suche?place=Pforzheim')).headers['location']).toBe(
      `/en/suche?near=${PFORZHEIM}`,
    );
  });

  it('stays as long as the field still names it, and goes with what means nothing without it', async () => {
    const label = encodeURIComponent('Pforzheim, Baden-Württemberg');
    expect(await sentOn(`place=${label}&near=${PFORZHEIM}&radiusKm=10`)).toBe(
      `/suche?near=${PFORZHEIM}&radiusKm=10`,
    );
    expect(await sentOn(`place=${encodeURIComponent('48.9,8.7')}&near=48.9,8.7`)).toBe(
      '/suche?near=48.9%2C8.7',
    );
    expect(await sentOn(`q=a&place=&near=${PFORZHEIM}&radiusKm=10&sort=distance`)).toBe('/suche?q=a');
  });

  it('is asked about where several are called so, at the field, with what was typed', async () => {
    const { status, html, text, links } = await read('/suche?q=lorawan&place=Neustadt&radiusKm=25');
    expect(status).toBe(200);
    expect(text).toContain('„Neustadt“ gibt es mehrmals. Welcher Ort ist gemeint?');
    expect(text).toContain('Hier stehen nicht alle');
    expect(html).toMatch(
      /id="ort"[^>]* value="Neustadt"[^>]*aria-invalid="true" aria-describedby="ort-fehler"/,
    );
    const choices = [...links].filter(([title]) => title.startsWith('Neustadt'));
    expect(choices.length).toBeGreaterThan(1);
    for (const [, to] of choices) expect(to).toMatch(/^\/suche\?q=lorawan&near=\d{8}&radiusKm=25$/);
    expect(html).toContain('<details class="narrow" open>');
  });

  it('that is misspelled is said to be in no register, with what may be meant', async () => {
    const { text, links } = await read('/suche?q=lorawan&place=Bonnn');
    expect(text).toContain('„Bonnn“ steht nicht im Ortsverzeichnis. Meinten Sie einen dieser Orte?');
    expect(text).not.toContain('gibt es mehrmals');
    expect([...links.values()]).toContain('/suche?q=lorawan&near=05314000');
  });

  it('that nobody knows is said to be unknown', async () => {
    const { status, text } = await read('/suche?place=Qqqqwwww');
    expect([status, text.includes('Einen Ort „Qqqqwwww“ kennt das Ortsverzeichnis nicht.')]).toEqual([
      200,
      true,
    ]);
  });

  it('brings distances, and the order by them', async () => {
    const { text, links } = await read(`/suche?q=lorawan&near=${FREIBURG}&radiusKm=200&type=organisation`);
    expect(text).toMatch(/1\d\d km/);
    const byDistance = links.get('nach Entfernung') ?? '';
    expect(byDistance).toContain('sort=distance');
    expect(titles(await read(byDistance))).toEqual(['Stadt Freiburg', 'Stadt Pforzheim']);
    expect((await read('/suche?q=lorawan')).links.has('nach Entfernung')).toBe(false);
  });

  it.each(['radiusKm=5', 'sort=distance', 'near=99999999', 'near=nirgends', 'view=globus'])(
    'refuses %s',
    async (query) => expect((await read(`/suche?${query}`)).status).toBe(400),
  );
});

describe('the map of results', () => {
  it('has the same results as a list, by place, and those without one', async () => {
    const page = await read(`/suche?q=lorawan&view=map&near=${FREIBURG}`);
    expect(page.text).toContain('Pforzheim Baden-Württemberg 2 Stadt Pforzheim Kommune');
    expect(page.text).toContain('Sucht Erfahrung mit LoRaWAN im Wald Gesuch');
    expect(page.text).toContain('Ohne Ort LoRaWAN');
    expect(page.html).toContain(
      'aria-label="Karte von Deutschland: 2 Orte. Dieselben Treffer stehen in der Liste."',
    );
    expect(page.html).toContain(`<a href="#ort-${PFORZHEIM}"`);
    expect(page.links.get('als Liste')).toBe(`/suche?q=lorawan&near=${FREIBURG}`);
  });

  it('draws how far was searched', async () => {
    const around = await read(`/suche?q=lorawan&near=${PFORZHEIM}&radiusKm=25&view=map`);
    expect(around.html).toMatch(/<path class="ring" d="M[\d .L-]+Z"/);
  });

  it('counts by county where there are many', async () => {
    answering((answer) => ({ ...answer, total: { count: 301, exact: true } }));
    const { text, links } = await read('/suche?q=lorawan&view=map');
    expect(text).toContain('Die Karte zählt sie darum nach Kreisen.');
    expect(links.get('Pforzheim')).toBe('/suche?q=lorawan&county=08231');
  });
});

describe('a question that was read as another', () => {
  it('is said to be, with the way to have it as it was written', async () => {
    const { text, links, html } = await read('/suche?q=lorawann&kind=municipality');
    expect(text).toContain('Berichtigt zu LoRaWAN. Stattdessen nach „lorawann“ suchen');
    expect(text).not.toContain('gefunden als');
    const exactly = links.get('Stattdessen nach „lorawann“ suchen') ?? '';
    expect(exactly).toBe('/suche?q=lorawann&kind=municipality&verbatim=true');
    expect(html).toContain('<mark>LoRaWAN</mark>');
    const verbatim = await read(exactly);
    expect(headline(verbatim)).toBe('Kein Treffer');
    expect(verbatim.text).toContain('Gesucht wird nur nach genau diesen Wörtern.');
    expect(verbatim.html).toMatch(/name="verbatim" value="true" checked/);
    expect(verbatim.links.get('Auch verwandte Wörter suchen')).toBe('/suche?q=lorawann&kind=municipality');
  });

  it('is only asked about where the word exists', async () => {
    const { text, links } = await read(`/suche?q=${encodeURIComponent('Bühl')}&kind=county`);
    expect(text).toContain('Meinten Sie Brühl?');
    expect(text).not.toContain('Berichtigt zu');
    expect(links.get('Brühl')).toBe('/suche?q=Br%C3%BChl&kind=county');
  });

  it('may be answered by a substitute, and that is said', async () => {
    expect((await read('/suche?q=lorawan')).text).not.toContain('Es sucht der Ersatz');
    answering((answer) => ({ ...answer, fallback: true }));
    expect((await read('/suche?q=lorawan')).text).toContain('Es sucht der Ersatz');
    expect((await read('/en/suche')).text).toContain('Its substitute does');
  });
});

describe('partial results', () => {
  it('are said to be partial, with what each lacks, and the word to leave out', async () => {
    const page = await read('/suche?q=lorawan+flugtaxi&type=organisation');
    expect(headline(page)).toBe('3 Treffer mit einem Teil der Wörter');
    expect(page.text).toContain('Kein Treffer enthält alle Wörter. Was fehlt, steht bei jedem dabei.');
    expect(page.text).toContain('Gesucht wurde nach: lorawan · flugtaxi');
    expect(page.text.match(/ohne: flugtaxi/g)).toHaveLength(3);
    expect(page.links.get('Ohne „flugtaxi“ suchen')).toBe('/suche?q=lorawan&type=organisation');
    expect(page.links.get('Dazu passt am ehesten das Thema: LoRaWAN')).toBe('/themen/lorawan');
  });
});

describe('nothing found', () => {
  it('says so, how the words were read, and where to go', async () => {
    const page = await read('/suche?q=der+qqqq');
    expect(headline(page)).toBe('Kein Treffer');
    expect(page.text).toContain('Für „der qqqq“ gibt es keinen Treffer. Gesucht wurde nach: qqqq');
    expect(page.links.get('Alle Themen ansehen')).toBe('/themen');
  });

  it.each(['!?', '🙂', '…'])('says that there is no word in %s', async (question) => {
    const { text } = await read(`/suche?q=${encodeURIComponent(question)}`);
    expect(text).toContain('Darin steht kein Wort, nach dem sich suchen lässt. Gezeigt wird alles.');
    expect((await read('/suche?q=C%2B%2B')).text).not.toContain('Darin steht kein Wort');
  });

  it('says how many there are without the filters', async () => {
    const { text, links } = await read('/suche?q=lorawan&kind=chamber');
    expect(text).toContain('Mit diesen Filtern gibt es keinen Treffer.');
    expect(links.get('Ohne Filter suchen (5 Treffer)')).toBe('/suche?q=lorawan');
  });

  it('offers those who write for an organisation to post a need, with the words in it', async () => {
    const offer = 'Als Gesuch einstellen: Stadt Pforzheim';
    const need = '/organisationen/pforzheim/neu/angebote?gesucht=qqqq+%26+wwww';
    const path = '/suche?q=qqqq+%26+wwww';
    const editor = await signIn(portal, { email: 'e@stadt.example', roles: { pforzheim: 'editor' } });
    const member = await signIn(portal, { email: 'm@stadt.example', roles: { pforzheim: 'member' } });
    expect((await portal.ask(path)).text).not.toContain('Als Gesuch');
    expect((await member.ask(path)).text).not.toContain('Als Gesuch');
    const { text } = await editor.ask(path);
    expect(text).toContain(offer);
    expect(text).toContain(`href="${need.replaceAll('&', '&amp;')}"`);
    const form = (await editor.ask(need)).text;
    expect(form).toContain('Wir suchen: qqqq &amp; wwww</textarea>');
    expect(form).toMatch(/value="need"[^>]* checked/);
    expect((await editor.ask('/en' + need)).text).toContain('We are looking for: qqqq &amp; wwww</textarea>');
  });

  it('leads to the nearest topic', async () => {
    const { links } = await read('/suche?q=lorawan&type=event');
    expect(links.get('Dazu passt am ehesten das Thema: LoRaWAN')).toBe('/themen/lorawan');
  });
});

describe('a question that cannot be asked', () => {
  it.each([
    ['zu lang', `${'a'.repeat(201)}`, 'Das sind 201 Zeichen, möglich sind höchstens 200.'],
    ['zu viele Wörter', 'wort '.repeat(17).trim(), 'Das sind 17 Wörter, möglich sind höchstens 16.'],
  ])('because it is %s is said at the field, and nothing typed is lost', async (_, question, said) => {
    const { status, html, text } = await read(
      `/suche?q=${encodeURIComponent(question)}&kind=network&open=true`,
    );
    expect([status, text.includes(said)]).toEqual([400, true]);
    expect(html).toContain(`value="${question}"`);
    expect(html).toMatch(/id="suchfeld"[^>]*aria-invalid="true" aria-describedby="suchfeld-fehler"/);
    expect(html).toContain('<input type="hidden" name="kind" value="network"');
    expect(html).toMatch(/name="open" value="true" checked/);
  });

  it('because it is too general is answered with advice', async () => {
    const engine = portal.app.get(SearchEngine, { strict: false });
    jest
      .spyOn(engine, 'search')
      .mockRejectedValue(new DomainError('SEARCH.TOO_BROAD', 'invalid', { path: 'q' }));
    const { status, text } = await read('/suche?q=lorawan');
    expect([status, text.includes('Diese Frage ist zu allgemein.')]).toEqual([400, true]);
  });
});

describe('the address', () => {
  it('is one for one state, however it was put together', async () => {
    const addressIn = ({ html }: ReadPage) =>
      /data-address="([^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&');
    const wanted = '/suche?q=a&type=event&type=topic&kind=network&state=08&open=true&typing=true&limit=10';
    const shuffled = 'limit=10&open=true&type=topic&state=08&kind=network&typing=true&type=event&q=a&sort=';
    expect(addressIn(await read(`/suche?${shuffled.replace('&sort=', '')}`))).toBe(wanted);
    expect(addressIn(await read(wanted))).toBe(wanted);
    expect(addressIn(await read('/suche?typing=true'))).toBe('/suche');
    expect(addressIn(await read('/suche?q=a&verbatim=true&typing=true'))).toBe('/suche?q=a&verbatim=true');
  });
});

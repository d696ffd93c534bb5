import { anOrganisation } from '../../libs/organisations/src/testing/an-organisation.js';
import { openShippedDatabase } from '../portal/filled-database.js';
import { openTestPortal, type TestPortal } from '../portal/open-test-portal.js';
import { type ReadPage, readPage } from '../portal/read-page.js';
import { saveNetwork } from '../portal/save-network.js';
import { statementsOf } from '../portal/statements-of.js';

const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

let portal: TestPortal;
const read = (path: string): Promise<ReadPage> => readPage(portal, path);

beforeAll(async () => {
  portal = await openTestPortal({ content: openShippedDatabase });
  await saveNetwork(portal, {
    organisations: [
      anOrganisation('stadt-a', { name: 'Stadt A', ags: '08221000' }),
      anOrganisation('stadt-b', { name: 'Stadt B', ags: '15088220' }),
      anOrganisation('region', { name: 'Region', kinds: ['region'] }),
      anOrganisation('weg', { status: 'withdrawn' }),
    ],
    initiatives: [
      {
        id: 'lotsen-a',
        title: 'Lotsen',
        lead: 'stadt-a',
        partners: ['region'],
        state: 'running',
        period: { from: '2018-03', to: null },
        topics: ['digitallotsen'],
        targetGroups: ['Beschäftigte', 'Ämter'],
        summary: 'Beschäftigte helfen Beschäftigten.',
        text: 'Mehr in **Markdown**.',
        links: ['https://a.example/lotsen', 'javascript:alert(1)'],
        resources: { staff: '7 Beschäftigte', budget: 'gering' },
      },
      { id: 'lotsen-b', title: 'Lotsen in B', lead: 'stadt-b' },
      { id: 'lang', title: `${LONG} ${LONG}`, lead: 'region', summary: '<script>alert(1)</script>' },
      { id: 'verwaist', title: 'Von niemandem', lead: 'weg' },
    ],
    adoptions: [
      { initiative: 'lotsen-a', organisation: 'stadt-a', stage: 'origin' },
      {
        initiative: 'lotsen-a',
        organisation: 'stadt-b',
        stage: 'adopter',
        as: 'lotsen-b',
        outcome: '7 ausgebildet',
        note: 'nicht ausdrücklich gesagt',
        added: true,
      },
      { initiative: 'lotsen-a', organisation: 'region', stage: 'abandoned', reason: 'kein Personal' },
    ],
    questions: [{ id: 'verwaltung', text: 'Wie gelingt es?' }],
    statements: [
      {
        id: 'a-verwaltung',
        by: 'stadt-a',
        role: 'Leitung',
        question: 'verwaltung',
        quote: 'Mit Geduld.',
        lines: '10-12',
        about: [{ type: 'initiative', slug: 'lotsen-a' }],
      },
    ],
  });
});
afterAll(() => portal.close());

describe('/initiativen', () => {
  it('lists them by title, with whose they are, how far, and how often taken over', async () => {
    const { headings, text } = await read('/initiativen');
    expect(headings.slice(0, 2)).toEqual(['h1 Initiativen', 'h2 3 Initiativen']);
    expect(text).toContain('Stadt A · läuft Lotsen Beschäftigte helfen Beschäftigten.');
    expect(text).toContain('mit Regioneinmal übernommenDigitallotsen');
    expect(text).not.toContain('Von niemandem');
  });

  it('narrows by topic and place of the lead', async () => {
    expect((await read('/initiativen?topic=digitallotsen&state=08')).headings).toContain('h2 1 Initiative');
    expect((await read('/initiativen?topic=digitallotsen&state=15')).text).toContain('keinen Treffer');
  });

  it('asks the database as often for one as for many', async () => {
    const one = await statementsOf(portal, '/initiativen?topic=digitallotsen');
    expect(await statementsOf(portal, '/initiativen')).toBe(one);
  });
});

describe('/initiativen/{slug}', () => {
  it('answers first who does it, then who took it over, would it work here, and what it took', async () => {
    const { headings } = await read('/initiativen/lotsen-a');
    expect(headings).toEqual([
      'h1 Lotsen',
      'h2 Wer macht es?',
      'h2 Wer hat es übernommen?',
      'h2 Passt das zu uns?',
      'h2 Was hat es gebraucht?',
      'h2 Worum geht es?',
      'h2 Ähnliche Initiativen',
      'h2 Was wurde dazu gesagt?',
    ]);
  });

  it('draws lead and partner as a line', async () => {
    const { text, links } = await read('/initiativen/lotsen-a');
    expect(text).toContain('Stadt A gemeinsam mit Region');
    expect(links.get('Region')).toBe('/organisationen/region');
  });

  it('shows the chain as a picture and says the same in words, with outcome, reason and what was completed', async () => {
    const { html, text, links } = await read('/initiativen/lotsen-a');
    expect(html).toContain(
      'aria-label="Weg der Initiative: Stadt A hat es entwickelt; Stadt B hat es übernommen; Region hat es aufgegeben."',
    );
    expect(text).toContain(
      'Stadt B hat es übernommen dort als Lotsen in B Ergebnis 7 ausgebildet Anmerkung nicht ausdrücklich gesagt Herkunft aus anderer Quelle ergänzt',
    );
    expect(text).toContain('Region hat es aufgegeben Grund kein Personal');
    expect(links.get('Lotsen in B')).toBe('/initiativen/lotsen-b');
  });

  it('says what nobody stated', async () => {
    expect((await read('/initiativen/lotsen-a')).text).toContain(
      'Budget gering Personal 7 Beschäftigte Nicht genannt Technik, Zeit, Recht, Software, Lizenz, Förderung',
    );
    const { text } = await read('/initiativen/lotsen-b');
    expect(text).toContain('Zu Aufwand und Mitteln ist noch nichts genannt. Offen sind Budget, Personal');
    expect(text).toContain('Bisher ist kein Partner genannt.');
  });

  it('tells the adopter’s own initiative where it comes from', async () => {
    const { headings, text, links } = await read('/initiativen/lotsen-b');
    expect(headings).toContain('h2 Woher kommt es?');
    expect(text).toContain(
      'Stadt B hat übernommen Lotsen Ergebnis 7 ausgebildet Anmerkung nicht ausdrücklich gesagt Herkunft aus anderer',
    );
    expect(links.get('Lotsen')).toBe('/initiativen/lotsen-a');
    expect(text).toContain('Von einer weiteren Übernahme ist nichts bekannt.');
  });

  it('lists what was said about it, by whom and where', async () => {
    const { text, links } = await read('/initiativen/lotsen-a');
    expect(text).toContain('Wie gelingt es? Stadt A · Leitung · Zeilen 10–12 „Mit Geduld.“');
    expect(links.get('Wie gelingt es?')).toBe('/antworten/a-verwaltung');
  });

  it('says where every fact comes from', async () => {
    const { text } = await read('/initiativen/lotsen-a');
    expect(text).toContain('Quelle: Import aus network.yaml.');
    expect(text).toContain('Einiges ist aus anderer Quelle ergänzt.');
    expect(text).toContain('Zuletzt geändert am 1. Januar 2026.');
    expect(text).toContain('Zielgruppen Import aus network.yaml 1. Januar 2026');
    expect(text).toContain('Stadt B hat es übernommen Import aus network.yaml, aus anderer Quelle ergänzt');
  });

  it('leads outward only over http', async () => {
    const { html, text, links } = await read('/initiativen/lotsen-a');
    expect(links.get('a.example/lotsen')).toBe('https://a.example/lotsen');
    expect([text.includes('javascript:alert(1)'), html.includes('href="javascript')]).toEqual([true, false]);
  });

  it('takes names and texts as text', async () => {
    const { html, text } = await read('/initiativen/lang');
    expect(text).toContain('<script>alert(1)</script>');
    expect(html).not.toContain('<script>alert');
  });

  it('speaks English below /en and says what is German', async () => {
    const { html, headings } = await read('/en/initiativen/lotsen-a');
    expect(headings).toContain('h2 What did it take?');
    expect(html).toMatch(/<h1 lang="de">Lotsen<\/h1>/);
  });

  it.each(['verwaist', 'gibt-es-nicht'])('does not exist for %s', async (slug) => {
    expect((await read(`/initiativen/${slug}`)).status).toBe(404);
    expect((await read(`/en/initiativen/${slug}`)).status).toBe(404);
  });

  it('refuses what it does not know', async () => {
    expect((await read('/initiativen/lotsen-a?rollen=andere')).status).toBe(400);
    expect((await read('/initiativen/lotsen-a?cursor=AA')).status).toBe(400);
  });
});

import { type FilledPortal, openFilledPortal } from '../portal/open-filled-portal.js';
import { type ReadPage, readPage } from '../portal/read-page.js';

let portal: FilledPortal;
const read = (path: string): Promise<ReadPage> => readPage(portal, path);
const headings = async (path: string) => (await read(path)).headings;

beforeAll(async () => {
  portal = await openFilledPortal();
});
afterAll(() => portal.close());

describe('where an organisation works', () => {
  it('is told from a town of the same name', async () => {
    const { text } = await read('/organisationen/digihub-suedbaden');
    expect(text).toContain('Wirkt in Regierungsbezirk Freiburg, Baden-Württemberg Sitz Freiburg im Breisgau');
  });
});

describe('/themen', () => {
  it('shows the tree with how many organisations and initiatives there are', async () => {
    const { text, links, headings: found } = await read('/themen');
    expect(found).toContain('h2 Stadt- und Regionalentwicklung 8 Organisationen · 5 Initiativen');
    expect(text).toContain('Digitallotsen 4 Organisationen · 3 Initiativen');
    expect(links.get('Digitallotsen')).toBe('/themen/digitallotsen');
  });

  it('has no proposals to show where every topic of the file is in the tree', async () => {
    expect((await read('/themen')).text).not.toContain('Vorschläge');
  });

  it('names topics in English', async () => {
    expect((await read('/en/themen')).links.get('Citizen participation')).toBe(
      '/en/themen/buergerbeteiligung',
    );
  });
});

describe('/themen/{slug}', () => {
  it('says who works on it, what is sought and offered, and what was said', async () => {
    const { text, links, headings: found } = await read('/themen/digitallotsen');
    expect(found).toEqual([
      'h1 Digitallotsen',
      'h2 Wer arbeitet daran?',
      'h2 Das wird gesucht',
      'h2 Das wird geboten',
      'h2 Initiativen dazu',
      'h2 Was Mitglieder dazu sagen',
    ]);
    expect(links.get('Stadt Heidelberg')).toBe('/organisationen/stadt-heidelberg');
    expect(links.get('Konzept und Erfahrung mit Digitallotsinnen und Digitallotsen')).toBe(
      '/biete-suche/stadt-heidelberg-bietet-digitallotsen',
    );
    expect(text).toContain('gehört zu Organisation und Wandel');
  });

  it('leads to the whole list where there are more than it shows', async () => {
    const { links, text } = await read('/themen/organisation-und-wandel');
    expect(text).toContain('Alle 12 ansehen');
    expect(links.get('Alle 12 ansehen')).toBe('/initiativen?topic=organisation-und-wandel');
    expect((await read(links.get('Alle 12 ansehen')!)).headings[1]).toContain('12');
  });

  it('says that nobody seeks anything where others work on it', async () => {
    expect((await read('/themen/glasfaser')).text).toContain('Niemand sucht dazu gerade etwas.');
  });

  it('says that nothing is there yet, and leads on', async () => {
    const { text, links } = await read('/themen/waermeplanung');
    expect(text).toContain('Zu diesem Thema hat noch niemand etwas eingetragen.');
    expect(links.get('Alle ansehen')).toBe('/themen');
  });

  it('is not found where nobody knows the topic', async () => {
    expect((await read('/themen/gibt-es-nicht')).status).toBe(404);
  });
});

describe('/orte/{ags}', () => {
  it('shows who is in a city, what they run, and what the register says', async () => {
    const { text, headings: found, links } = await read('/orte/08231000');
    expect(found).toEqual([
      'h1 Pforzheim',
      'h2 Wer ist hier?',
      'h2 Initiativen von hier',
      'h2 Wer ist am nächsten?',
    ]);
    expect(links.get('IHK Nordschwarzwald')).toBe('/organisationen/ihk-nordschwarzwald');
    for (const fact of ['Stadtkreis', 'Großstadt', '082310000000', 'DE129', '48,884° nördliche Breite'])
      expect(text).toContain(fact);
    expect(text).not.toContain('Kreis Pforzheim');
    expect(text).toContain('(Stand nicht angegeben)');
    expect(text).toContain('Das amtliche Verzeichnis wurde noch nicht eingelesen.');
  });

  it('shows all inside a county or state', async () => {
    const county = await read('/orte/15088');
    expect(county.links.get('Stadt Merseburg')).toBe('/organisationen/stadt-merseburg');
    const state = await read('/orte/15');
    expect(state.links.get('Hochschule Merseburg')).toBe('/organisationen/hochschule-merseburg');
    expect(state.text).not.toContain('Stadt Heidelberg');
  });

  it('tells a homonym by its county in the window title', async () => {
    const { html } = await read('/orte/08335001');
    expect(html).toContain('<title>Aach, Landkreis Konstanz');
  });

  it('says that nobody is there, and who is nearest', async () => {
    const { text, headings: found } = await read('/orte/08236040');
    expect(text).toContain('Aus dem Netzwerk ist hier noch niemand.');
    expect(found).toContain('h2 Wer ist am nächsten?');
    expect(text).toMatch(/Pforzheim, Baden-Württemberg · 12 km/);
  });

  it.each(['083', '08999999', '99', 'x'])('is not found for %s', async (ags) => {
    expect((await read(`/orte/${ags}`)).status).toBe(404);
  });
});

describe('/karte', () => {
  it('lists every place of the map with who is there, and who has no place', async () => {
    const { text, links, html } = await read('/karte');
    expect(text).toContain('25 Mitglieder und Partner an 10 Orten.');
    expect(links.get('Kaiserslautern')).toBe('/orte/07312000');
    expect(links.get('KGSt')).toBe('/organisationen/kgst');
    expect(text).toContain('Ohne Ort crowdmyregion');
    expect([...html.matchAll(/class="spot"/g)]).toHaveLength(10);
    const [, table = ''] = /id="verbindungen".*?<tbody>(.*?)<\/tbody>/s.exec(html) ?? [];
    const [, arcs = ''] = /<path class="tie" d="([^"]*)"/.exec(html) ?? [];
    const lines = [...arcs.matchAll(/M/g)].length;
    expect(lines).toBeGreaterThan(0);
    expect([...table.matchAll(/<tr>/g)]).toHaveLength(lines);
  });

  it('narrows map and list alike', async () => {
    const { text, html } = await read('/karte?state=15&kind=university');
    expect(text).toContain('1 Mitglied oder Partner an 1 Ort.');
    expect(text).toContain('Hochschule Merseburg');
    expect([...html.matchAll(/class="spot"/g)]).toHaveLength(1);
    expect(await headings('/karte?topic=glasfaser&kind=chamber')).toEqual(['h1 Karte']);
  });

  it('says that nobody fits', async () => {
    const { text, links } = await read('/karte?state=13');
    expect(text).toContain('Mit diesen Filtern gibt es keinen Treffer.');
    expect(links.get('Alle zurücksetzen')).toBe('/karte');
  });

  it.each(['county=15088', 'state=1', 'kind=wizard'])('refuses %s', async (query) => {
    expect((await read(`/karte?${query}`)).status).toBe(400);
  });
});

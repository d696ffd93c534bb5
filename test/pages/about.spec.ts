import { prepared } from '../../libs/curation/src/testing/network-file/prepared.js';
import { EXAMPLE_NETWORK } from '../../apps/portal/src/pages/about/example-network.js';
import { anOrganisation } from '../../libs/organisations/src/testing/an-organisation.js';
import { openTestPortal, type TestPortal } from '../portal/open-test-portal.js';
import { type ReadPage, readPage } from '../portal/read-page.js';
import { loadShipped, saveNetwork } from '../portal/save-network.js';

let portal: TestPortal;
const read = (path: string, from = portal): Promise<ReadPage> => readPage(from, path);

const NOTHING = 'Der Betreiber hat hier noch nichts angegeben.';
const OPERATOR = {
  OPERATOR_NAME: 'Musterverein <b>e. V.</b>',
  OPERATOR_ADDRESS: 'Musterweg 1, 12345 Musterstadt',
  OPERATOR_EMAIL: 'post@verein.example',
  OPERATOR_PRIVACY_CONTACT: 'datenschutz@verein.example',
};

beforeAll(async () => {
  portal = await openTestPortal();
});
afterAll(() => portal.close());

describe('an operator who has said nothing', () => {
  it.each(['/impressum', '/datenschutz', '/barrierefreiheit'])('is said so on %s', async (path) => {
    expect((await read(path)).text).toContain(NOTHING);
  });
});

describe('an operator who has said who it is', () => {
  let named: TestPortal;
  beforeAll(async () => (named = await openTestPortal({ settings: OPERATOR })));
  afterAll(() => named.close());

  it('stands in the imprint, as text, with what is missing', async () => {
    const { text, html, links } = await read('/impressum', named);
    expect(text).toContain('Name Musterverein <b>e. V.</b> Anschrift Musterweg 1, 12345 Musterstadt');
    expect(html).not.toContain('<b>e. V.');
    expect(links.get('post@verein.example')).toBe('mailto:post@verein.example');
    expect(text).not.toContain(NOTHING);
  });

  it('is whom to ask about data and barriers', async () => {
    expect((await read('/datenschutz', named)).text).toContain('datenschutz@verein.example');
    const { html } = await read('/barrierefreiheit', named);
    expect(html).toMatch(/id="rueckmeldung".*mailto:post@verein\.example/s);
  });

  it('does not start with a mail address that is none', async () => {
    await expect(openTestPortal({ settings: { OPERATOR_EMAIL: 'post' } })).rejects.toMatchObject({
      code: 'CONFIG.INVALID',
      details: { setting: 'OPERATOR_EMAIL' },
    });
  });
});

describe('/datenquellen', () => {
  it('says that there is no register before one is loaded', async () => {
    expect((await read('/datenquellen')).text).toContain('Noch ist kein Ortsverzeichnis geladen.');
  });

  it('names every source with licence, day and notice, word for word', async () => {
    await loadShipped(portal);
    const { text, links } = await read('/datenquellen');
    for (const notice of [
      '© GeoBasis-DE / BKG (2016), Daten verändert',
      'Quelle: Deutscher Wetterdienst',
      'GeoNutzV',
    ])
      expect(text).toContain(notice);
    expect(text).toContain('Gebietsstand 1. Januar 2021');
    expect(text).toContain('SIL Open Font License');
    expect(links.get('GeoNames')).toMatch(/^https:\/\/www\.geonames\.org/);
    expect(text).not.toContain('booklet.yaml');
  });
});

describe('/hilfe', () => {
  it('shows a network file that an import takes', async () => {
    expect((await read('/hilfe')).text).toContain('id: hochschule-merseburg');
    const { accepted, rejected } = await prepared(EXAMPLE_NETWORK);
    expect(rejected).toEqual([]);
    const entries = Object.values(accepted).flat();
    expect(entries).toHaveLength(7);
    const warnings = entries
      .flatMap((entry) => entry.warnings)
      .filter(({ path }) => !path.startsWith('topics'));
    expect(warnings).toEqual([]);
  });

  it('leads to the description of the API, and shows requests that are answered', async () => {
    const { links, text } = await read('/hilfe');
    expect(links.get('Vollständige Beschreibung (OpenAPI 3.1)')).toBe('/api/v1/openapi.json');
    const requests = [...text.matchAll(/curl 'http:\/\/localhost:\d+([^']+)'/g)].map(([, path]) => path!);
    expect(requests).toHaveLength(3);
    for (const path of requests) expect((await portal.ask(path)).status).toBe(200);
  });
});

describe('every standing page', () => {
  const pages = ['impressum', 'datenschutz', 'barrierefreiheit', 'datenquellen', 'hilfe'];

  it.each(pages)('/%s has one heading of its own in each language', async (page) => {
    const [german, english] = [await read(`/${page}`), await read(`/en/${page}`)];
    for (const { headings } of [german, english])
      expect(headings.filter((one) => one.startsWith('h1'))).toHaveLength(1);
    expect(german.headings[0]).not.toBe(english.headings[0]);
    expect(german.headings).toHaveLength(english.headings.length);
  });
});

describe('what crawlers read', () => {
  const addresses = async (path: string) =>
    [...(await portal.ask(path)).text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, address]) => new URL(address!).pathname,
    );

  it('names the sitemap, and keeps them from results', async () => {
    const { text, headers } = await portal.ask('/robots.txt');
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(text).toContain('Disallow: /suche');
    expect(text).toMatch(/^Sitemap: http:\/\/localhost:\d+\/sitemap\.xml$/m);
  });

  it('leads to pages that are there, and to nobody who has gone', async () => {
    await saveNetwork(portal, {
      organisations: [
        anOrganisation('da', { name: 'Da' }),
        anOrganisation('weg', { name: 'Weg', status: 'withdrawn' }),
      ],
      initiatives: [{ id: 'vorhaben', title: 'Vorhaben', lead: 'da' }],
      questions: [{ id: 'frage', text: 'Frage?' }],
    });
    const parts = await addresses('/sitemap.xml');
    const found = (await Promise.all(parts.map(addresses))).flat();
    expect(found).toEqual(
      expect.arrayContaining(['/organisationen/da', '/initiativen/vorhaben', '/erfahrungen/frage']),
    );
    expect(found).not.toContain('/organisationen/weg');
    const statuses = await Promise.all(
      found
        .filter((path) => !path.startsWith('/themen/'))
        .map(async (path) => [path, (await portal.ask(path)).status]),
    );
    expect(statuses.filter(([, status]) => status !== 200)).toEqual([]);
  });

  it('knows no other sitemap', async () => {
    expect((await portal.ask('/sitemap/people.xml')).status).toBe(404);
  });
});

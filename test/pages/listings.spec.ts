import { anOrganisation } from '../../libs/organisations/src/testing/an-organisation.js';
import { openShippedDatabase } from '../portal/filled-database.js';
import { openTestPortal, type TestPortal } from '../portal/open-test-portal.js';
import { type ReadPage, readPage } from '../portal/read-page.js';
import { saveNetwork } from '../portal/save-network.js';
import { statementsOf } from '../portal/statements-of.js';

let portal: TestPortal;
const read = (path: string): Promise<ReadPage> => readPage(portal, path);
const titles = ({ headings }: ReadPage) =>
  headings.filter((one) => one.startsWith('h3')).map((one) => one.slice(3));

beforeAll(async () => {
  portal = await openTestPortal({ content: openShippedDatabase });
});
afterAll(() => portal.close());

describe('/biete-suche without entries', () => {
  it('says so', async () => {
    const { status, text } = await read('/biete-suche');
    expect([status, text.includes('Noch bietet und sucht niemand etwas.')]).toEqual([200, true]);
    expect((await read('/biete-suche?listing=need')).text).toContain('Gerade sucht niemand etwas.');
  });
});

describe('offers and needs', () => {
  beforeAll(() =>
    saveNetwork(portal, {
      organisations: [
        anOrganisation('stadt-a', { name: 'Stadt A', ags: '08221000', summary: 'Eine Stadt.' }),
        anOrganisation('stadt-b', { name: 'Stadt B', ags: '15088220' }),
        anOrganisation('weg', { status: 'withdrawn' }),
      ],
      listings: [
        {
          id: 'a-bietet',
          organisation: 'stadt-a',
          kind: 'offer',
          topics: ['lorawan'],
          text: 'Fachwissen zu LoRaWAN',
          expires: '2999-03',
        },
        {
          id: 'a-sucht',
          organisation: 'stadt-a',
          kind: 'need',
          text: `${'Sehr lang '.repeat(30)}\nund mehr`,
        },
        {
          id: 'b-sucht',
          organisation: 'stadt-b',
          kind: 'need',
          topics: ['geodaten'],
          text: 'Wer kennt sich aus?',
        },
        { id: 'vorbei', organisation: 'stadt-b', kind: 'offer', text: 'War einmal', expires: '2020-12-31' },
        { id: 'erledigt', organisation: 'stadt-b', kind: 'need', text: 'Gefunden', fulfilled: true },
        { id: 'verwaist', organisation: 'weg', kind: 'need', text: 'Von niemandem' },
      ],
    }),
  );

  it('lists both, each with its word, its colour, whose it is and until when', async () => {
    const { html, text, headings } = await read('/biete-suche');
    expect(headings.slice(0, 2)).toEqual(['h1 Biete und suche', 'h2 3 Einträge']);
    expect(text).toContain('Angebot · Stadt A Fachwissen zu LoRaWAN');
    expect(text).toContain('Heidelberg, Baden-WürttembergLoRaWANgilt bis März 2999');
    expect(html).toContain('<b class="offer">Angebot</b>');
    expect(html).toContain('<b class="need">Gesuch</b>');
  });

  it.each([
    ['listing=offer', ['Fachwissen zu LoRaWAN']],
    ['listing=need&state=15', ['Wer kennt sich aus?']],
    ['topic=geodaten', ['Wer kennt sich aus?']],
    ['kind=municipality&size=large_city&listing=offer', ['Fachwissen zu LoRaWAN']],
  ])('narrows by %s', async (query, expected) => {
    expect(titles(await read(`/biete-suche?${query}`))).toEqual(expected);
  });

  it('begins with what is new, or by name where one asks for it', async () => {
    await saveNetwork(
      portal,
      { listings: [{ id: 'neu', organisation: 'stadt-b', kind: 'offer', text: 'Zuletzt dazugekommen' }] },
      '2026-02-01',
    );
    expect(titles(await read('/biete-suche'))[0]).toBe('Zuletzt dazugekommen');
    expect(titles(await read('/biete-suche?sort=title')).at(-1)).toBe('Zuletzt dazugekommen');
  });

  it('keeps the other filters when one looks at offers alone', async () => {
    const { links } = await read('/biete-suche?state=08');
    expect(links.get('nur Angebote')).toBe('/biete-suche?state=08&listing=offer');
    const { html } = await read('/biete-suche?listing=offer');
    expect(html).toContain('<input type="hidden" name="listing" value="offer"');
  });

  it('asks the database as often for one as for many', async () => {
    const one = await statementsOf(portal, '/biete-suche?topic=lorawan');
    expect(await statementsOf(portal, '/biete-suche')).toBe(one);
  });

  it('shows one with who it is from, what about, until when and what else they offer and seek', async () => {
    const { headings, text, links } = await read('/biete-suche/a-bietet');
    expect(headings[0]).toBe('h1 Fachwissen zu LoRaWAN');
    expect(text).toContain('Wer bietet das?');
    expect(text).toContain('Kommune Stadt A Eine Stadt.');
    expect(text).toContain('Weitere Angebote und Gesuche dieser Organisation');
    expect(text).toContain('Themen LoRaWAN Frist März 2999 Eingestellt am 1. Januar 2026');
    expect(text).toContain('Quelle: Import aus network.yaml.');
    expect(links.get('Stadt A')).toBe('/organisationen/stadt-a');
    expect(links.get('LoRaWAN')).toBe('/themen/lorawan');
  });

  it('gives a long text a short title and shows it whole below', async () => {
    const { headings, text } = await read('/biete-suche/a-sucht');
    expect(headings[0]).toMatch(/^h1 Sehr lang .{80,115} …$/);
    expect(headings).toContain('h2 Im Wortlaut');
    expect(text).toContain('und mehr');
  });

  it.each([
    ['vorbei', 'Dieses Angebot galt bis 31. Dezember 2020.'],
    ['erledigt', 'Dieses Gesuch ist erfüllt.'],
  ])('says of %s that it no longer holds, and keeps it from search engines', async (id, said) => {
    const { status, text, isIndexed } = await read(`/biete-suche/${id}`);
    expect([status, text.includes(said), isIndexed]).toEqual([200, true, false]);
  });

  it('speaks English below /en', async () => {
    expect((await read('/en/biete-suche/erledigt')).text).toContain('This need has been met.');
  });

  it.each(['verwaist', 'gibt-es-nicht'])('does not exist for %s', async (id) => {
    expect((await read(`/biete-suche/${id}`)).status).toBe(404);
  });

  it.each(['listing=angebot', 'open=true', 'listing=offer&listing=need'])('refuses %s', async (query) => {
    expect((await read(`/biete-suche?${query}`)).status).toBe(400);
  });
});

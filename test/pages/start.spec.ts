import { anOrganisation } from '../../libs/organisations/src/testing/an-organisation.js';
import { openShippedDatabase } from '../portal/filled-database.js';
import { openTestPortal, type TestPortal } from '../portal/open-test-portal.js';
import { type ReadPage, readPage } from '../portal/read-page.js';
import { saveNetwork } from '../portal/save-network.js';
import { statementsOf } from '../portal/statements-of.js';

let portal: TestPortal;
const read = (path: string): Promise<ReadPage> => readPage(portal, path);
const headings = async (path: string) => (await read(path)).headings.map((one) => one.slice(3));

beforeAll(async () => {
  portal = await openTestPortal({ content: openShippedDatabase });
});
afterAll(() => portal.close());

describe('/ on an empty system', () => {
  it('says what to do next, with the exact command', async () => {
    const { status, headings: found, text, links, isIndexed } = await read('/');
    expect(status).toBe(200);
    expect(found[0]).toBe('h1 Netzlotse läuft. Jetzt fehlt Ihr Netzwerk.');
    expect(text).toContain('npm run -s cli -- import network mein-netzwerk.yaml --dry-run');
    expect(links.get('So ist die Netzwerkdatei aufgebaut')).toBe('/hilfe#netzwerkdatei');
    expect(isIndexed).toBe(false);
  });

  it('says so in English', async () => {
    expect((await read('/en/')).headings[0]).toBe('h1 Netzlotse is running. Now it needs your network.');
  });
});

describe('/ with one organisation and nothing else', () => {
  beforeAll(() => saveNetwork(portal, { organisations: [anOrganisation('allein', { name: 'Allein' })] }));

  it('leaves out what there is none of', async () => {
    expect(await headings('/')).toEqual(['Wer macht das schon?']);
    const { text } = await read('/');
    expect(text).toContain('1 Mitglied oder Partner');
    expect(text).not.toContain('Zum Beispiel');
  });
});

describe('/ with a network', () => {
  beforeAll(() =>
    saveNetwork(portal, {
      organisations: [
        anOrganisation('stadt-a', { name: 'Stadt A', ags: '08221000', topics: ['digitallotsen'] }),
        anOrganisation('stadt-b', { name: 'Stadt B', ags: '15088220' }),
        anOrganisation('bund', { name: 'Bund', kinds: ['network'], seat: '11000000' }),
        anOrganisation('geheim', {
          name: 'Geheim',
          seat: '05315000',
          visibility: { seat: 'members', topics: 'own' },
          topics: ['glasfaser'],
        }),
      ],
      memberships: [{ network: 'bund', member: 'stadt-a' }],
      listings: [
        { id: 'gesuch', organisation: 'stadt-b', kind: 'need', topics: ['lorawan'], text: 'Hilfe' },
        { id: 'angebot', organisation: 'stadt-a', kind: 'offer', topics: ['lorawan'], text: 'Fachwissen' },
      ],
      questions: [
        { id: 'politik', text: 'Wie wird die Politik begeistert?' },
        { id: 'kultur', text: 'Welche Rolle spielt die Kultur?' },
      ],
      statements: [{ id: 'antwort', by: 'stadt-a', question: 'politik', summary: 'Mit Erfolgen.' }],
    }),
  );

  it('asks, then answers', async () => {
    expect(await headings('/')).toEqual([
      'Wer macht das schon?',
      'Das passt gerade zusammen',
      'Zwei Leitfragen, viele Antworten',
      'Themen',
    ]);
  });

  it('counts what there is, and leads to it', async () => {
    const { text, links } = await read('/');
    expect(text).toContain('5 Mitglieder und Partner');
    expect(text).toContain('1 Antwort auf 2 Leitfragen');
    expect(links.get('Angebote und Gesuche')).toBe('/biete-suche');
    expect(links.get('Netzwerk')).toBe('/netzwerke');
  });

  it('shows who seeks what somebody else offers', async () => {
    const { text, links } = await read('/');
    expect(text).toContain('Stadt B sucht LoRaWAN, geboten von Stadt A');
    expect(links.get('Stadt B')).toBe('/organisationen/stadt-b');
  });

  it('shows questions with the number of answers, and topics with the number of organisations', async () => {
    const { text, links } = await read('/');
    expect(text).toContain('Wie wird die Politik begeistert? 1 Antwort');
    expect(text).toContain('Welche Rolle spielt die Kultur? 0 Antworten');
    expect(text).toContain('LoRaWAN 2');
    expect(links.get('Digitallotsen')).toMatch(/^\/(themen\/digitallotsen|suche\?q=Digitallotsen)$/);
  });

  it('offers examples that find something', async () => {
    const { html } = await read('/');
    const examples = [...html.matchAll(/href="(\/suche\?q=[^"]+)"/g)].map(([, href]) => href!);
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples)
      expect((await read(example)).text).not.toContain('gibt es keinen Treffer');
  });

  it('draws places that are public and ties between them', async () => {
    const { html } = await read('/');
    for (const ags of ['08221000', '15088220', '11000000']) expect(html).toContain(`/orte/${ags}"`);
    expect(html).not.toContain('05315000');
    expect(html).toMatch(/class="tie" d="M[^"]+"/);
  });

  it('tells a visitor no topic that only the organisation may see', async () => {
    expect((await read('/')).text).not.toContain('Glasfaser');
  });

  it('asks the database as often however large the network is', async () => {
    const before = await statementsOf(portal, '/');
    await saveNetwork(portal, {
      organisations: Array.from({ length: 40 }, (_, at) =>
        anOrganisation(`weitere-${at}`, { ags: null, seat: '08311000', topics: ['lorawan'] }),
      ),
    });
    // The first who asks has the new ones read, all at once.
    await portal.ask('/');
    expect(await statementsOf(portal, '/')).toBe(before);
  });
});

import { anOrganisation } from '../../libs/organisations/src/testing/an-organisation.js';
import { openShippedDatabase } from '../portal/filled-database.js';
import { openTestPortal, type TestPortal } from '../portal/open-test-portal.js';
import { type ReadPage, readPage } from '../portal/read-page.js';
import { saveNetwork } from '../portal/save-network.js';
import { statementsOf } from '../portal/statements-of.js';

let portal: TestPortal;
const read = (path: string): Promise<ReadPage> => readPage(portal, path);
const names = ({ headings }: ReadPage) =>
  headings.filter((one) => one.startsWith('h3')).map((one) => one.slice(3));

beforeAll(async () => {
  portal = await openTestPortal({ content: openShippedDatabase });
});
afterAll(() => portal.close());

describe('/organisationen without anybody', () => {
  it('says so, and offers nothing to narrow', async () => {
    const { status, text } = await read('/organisationen');
    expect([status, text.includes('Noch ist keine Organisation eingetragen.')]).toEqual([200, true]);
    expect(text).not.toContain('Anwenden');
  });

  it('says that filters found nothing where some are set', async () => {
    const { text, links } = await read('/organisationen?kind=network');
    expect(text).toContain('Mit diesen Filtern gibt es keinen Treffer.');
    expect(links.get('Alle zurücksetzen')).toBe('/organisationen');
  });
});

describe('/organisationen', () => {
  beforeAll(() =>
    saveNetwork(portal, {
      organisations: [
        anOrganisation('stadt-a', {
          name: 'Ästadt',
          ags: '08221000',
          summary: 'Eine Stadt am Fluss.',
          topics: ['digitallotsen'],
          openForCooperation: true,
        }),
        anOrganisation('stadt-b', { name: 'Bestadt', ags: '15088220' }),
        anOrganisation('bund', { name: 'Bund', kinds: ['association', 'network'], seat: '11000000' }),
        anOrganisation('kreis', { name: 'Kreisnetz', kinds: ['network'] }),
        anOrganisation('weg', { name: 'Weggegangen', status: 'withdrawn' }),
      ],
      memberships: [
        { network: 'bund', member: 'kreis' },
        { network: 'bund', member: 'stadt-a' },
        { network: 'kreis', member: 'stadt-a' },
        { network: 'kreis', member: 'stadt-b' },
      ],
    }),
  );

  it('lists everybody by name, as Germans sort', async () => {
    const page = await read('/organisationen');
    expect(names(page)).toEqual(['Ästadt', 'Bestadt', 'Bund', 'Kreisnetz']);
    expect(page.headings.slice(0, 2)).toEqual(['h1 Mitglieder und Partner', 'h2 4 Organisationen']);
  });

  it('says what each is, where, what for, and how many a network has, nobody twice', async () => {
    const { text } = await read('/organisationen');
    expect(text).toContain('Kommune Ästadt Eine Stadt am Fluss.');
    expect(text).toContain('Heidelberg, Baden-WürttembergDigitallotsenoffen für Zusammenarbeit');
    expect(text).toContain('Verein oder Verband · Netzwerk Bund');
    expect(text).toContain('2 Mitglieder, mit verbundenen Netzwerken 3');
  });

  it.each([
    ['kind=network', ['Bund', 'Kreisnetz']],
    ['kind=network&kind=municipality&state=11', ['Bund']],
    ['county=15088', ['Bestadt']],
    ['topic=digitallotsen', ['Ästadt']],
    ['size=large_city', ['Ästadt', 'Bund']],
    ['open=true', ['Ästadt']],
  ])('narrows by %s', async (query, expected) => {
    const page = await read(`/organisationen?${query}`);
    expect(names(page)).toEqual(expected);
  });

  it('offers to narrow by what there is, and keeps what was chosen', async () => {
    const { html, text } = await read('/organisationen?kind=network');
    expect(html).toMatch(/name="kind" value="network" checked/);
    expect(html).toMatch(/name="state" value="11"/);
    expect(html).not.toMatch(/name="state" value="08"/);
    expect(text).toContain('offen für Zusammenarbeit');
  });

  it('goes on where a page ends, and back to the beginning', async () => {
    const first = await read('/organisationen?kind=network&limit=1');
    const second = await read(first.links.get('Weitere Einträge')!);
    expect([...names(first), ...names(second)]).toEqual(['Bund', 'Kreisnetz']);
    expect(second.links.has('Weitere Einträge')).toBe(false);
    expect(names(await read(second.links.get('Zum Anfang der Liste')!))).toEqual(['Bund']);
  });

  it('is offered to search engines whole, not narrowed', async () => {
    expect((await read('/organisationen')).isIndexed).toBe(true);
    expect((await read('/organisationen?state=08')).isIndexed).toBe(false);
  });

  it('speaks English below /en, with links that stay there', async () => {
    const { headings, links } = await read('/en/organisationen');
    expect(headings.slice(0, 2)).toEqual(['h1 Members and partners', 'h2 4 organisations']);
    expect(links.get('Bestadt')).toBe('/en/organisationen/stadt-b');
  });

  it.each(['near=08221000', 'type=topic', 'kind=dorf', 'q=x', 'open=1'])('refuses %s', async (query) => {
    expect((await read(`/organisationen?${query}`)).status).toBe(400);
  });

  it('asks the database as often for one as for many', async () => {
    const one = await statementsOf(portal, '/organisationen?county=15088');
    expect(await statementsOf(portal, '/organisationen')).toBe(one);
  });

  describe('/netzwerke', () => {
    it('counts members directly and through nested networks, and draws who nests in whom', async () => {
      const { headings, text } = await read('/netzwerke');
      expect(headings).toEqual([
        'h1 Netzwerke',
        'h2 2 Netzwerke',
        'h2 Welches Netzwerk wirkt in welchem mit?',
      ]);
      expect(text).toContain('Bund 2 Mitglieder, mit verbundenen Netzwerken 3 Verein oder Verband · Berlin');
      expect(text).toContain('Kreisnetz 2 Mitglieder');
      expect(text).toContain('Kreisnetz ist Mitglied von Bund');
    });

    it('takes a page and nothing else', async () => {
      expect((await read('/netzwerke?kind=network')).status).toBe(400);
      expect((await read('/netzwerke?cursor=WyJ4Il0')).status).toBe(400);
    });
  });
});

describe('/netzwerke without any', () => {
  it('says so', async () => {
    const empty = await openTestPortal();
    try {
      const { status, text } = await readPage(empty, '/netzwerke');
      expect([status, text.includes('Noch ist kein Netzwerk eingetragen.')]).toEqual([200, true]);
    } finally {
      await empty.close();
    }
  });
});

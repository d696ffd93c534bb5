import { anOrganisation } from '../../libs/organisations/src/testing/an-organisation.js';
import { openShippedDatabase } from '../portal/filled-database.js';
import { openTestPortal, type TestPortal } from '../portal/open-test-portal.js';
import { prepareMatches } from '../portal/prepare-matches.js';
import { saveNetwork } from '../portal/save-network.js';

interface Suggestions {
  readonly items: readonly {
    readonly slug: string;
    readonly label: string;
    readonly confidence: number;
    readonly because: readonly string[];
  }[];
}

let portal: TestPortal;
const PATH = '/api/v1/topics/suggestions';
const ask = (body: unknown, headers = {}) => portal.ask(PATH, { method: 'POST', body, headers });
const suggest = async (text: string): Promise<Suggestions['items']> =>
  (JSON.parse((await ask({ text })).text) as Suggestions).items;

beforeAll(async () => {
  portal = await openTestPortal({ content: openShippedDatabase });
});
afterAll(() => portal.close());

describe('POST /topics/suggestions', () => {
  it('suggests by the names of topics alone while nothing was learned', async () => {
    const [first] = await suggest('Ausbildung von Digitallotsinnen und Digitallotsen');
    expect(first).toMatchObject({
      slug: 'digitallotsen',
      because: expect.arrayContaining(['Digitallotsinnen']),
    });
    expect(first!.confidence).toBeGreaterThan(0.3);
  });

  it('has nothing to say about nothing, and about another language', async () => {
    expect(await suggest(' … ')).toEqual([]);
    expect(await suggest('Kvantekromodynamikk og strengteori')).toEqual([]);
  });

  it('learns from what was filed, for the public from what is public alone', async () => {
    const filed = (id: string, text: string, visibility = {}) =>
      anOrganisation(id, { topics: ['kultur'], summary: text, visibility });
    await saveNetwork(portal, {
      organisations: [
        filed('a', 'Wir pflegen die Quetschkommode.'),
        filed('b', 'Ein Abend mit der Quetschkommode.'),
        filed('c', 'Wir pflegen die Nasenflöte.', { summary: 'members' }),
        filed('d', 'Ein Abend mit der Nasenflöte.', { summary: 'members' }),
      ],
    });
    await prepareMatches(portal);
    expect((await suggest('Fest der Quetschkommoden'))[0]).toMatchObject({ slug: 'kultur', label: 'Kultur' });
    expect(await suggest('Nasenflöten')).toEqual([]);
  });

  it('answers 100 kB of text and refuses more', async () => {
    expect((await ask({ text: 'Glasfaser und Breitband. '.repeat(4_000) })).status).toBe(200);
    expect((await ask({ text: 'a'.repeat(103_000) })).status).toBe(413);
  });

  it.each([
    ['no text', {}],
    ['an empty text', { text: '' }],
    ['a number', { text: 5 }],
    ['an unknown field', { text: 'a', limit: 3 }],
  ])('refuses %s', async (_, body) => {
    expect((await ask(body)).status).toBe(400);
  });

  it('refuses other types', async () => {
    expect((await ask('Kultur', { 'content-type': 'text/plain' })).status).toBe(415);
  });
});

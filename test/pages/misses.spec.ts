import { ListMisses } from '#search';
import { TopicDirectory } from '#topics';
import { anOrganisation } from '../../libs/organisations/src/testing/an-organisation.js';
import { openShippedDatabase } from '../portal/filled-database.js';
import { openTestPortal, type TestPortal } from '../portal/open-test-portal.js';
import { saveNetwork } from '../portal/save-network.js';
import { type SignedIn, signIn } from '../portal/sign-in.js';

const LIST = '/kuratierung/nicht-gefunden';
const ALL = { scope: 'all', id: null } as const;

let portal: TestPortal;
let curator: SignedIn;

beforeAll(async () => {
  portal = await openTestPortal({ content: openShippedDatabase });
  await saveNetwork(portal, {
    organisations: [
      anOrganisation('stadt-a', { name: 'Stadt A', summary: 'Baut ein Netz auf.', topics: ['lorawan'] }),
      anOrganisation('verband', { name: 'Der Verband' }),
    ],
  });
  curator = await signIn(portal, {
    email: 'k@verband.example',
    roles: { verband: 'editor' },
    curates: ALL,
  });
});
afterAll(() => portal.close());

const search = (words: string) => portal.ask(`/suche?${new URLSearchParams({ q: words }).toString()}`);
const send = (path: string, body: Record<string, string>) => curator.ask(path, { method: 'POST', body });
const noted = async () =>
  (await portal.app.get(ListMisses, { strict: false }).execute(1, { cursor: null, limit: 100 })).items.map(
    ({ words }) => words,
  );

describe('searches without result', () => {
  it('are told to curators of everything, with how many asked and what to do', async () => {
    await search('Zwiebelfunk');
    await search('zwiebelfunk');
    expect((await curator.ask('/kuratierung')).text).toContain(`href="${LIST}"`);
    const { text } = await curator.ask(LIST);
    expect(text).toContain('href="/suche?q=zwiebelfunk"');
    expect(text).toMatch(/>zwiebelfunk<\/a><\/span><\/th><td class="numeric"[^>]*>1</);
    expect(text).toContain(`href="${LIST}/synonym?words=zwiebelfunk"`);
    expect(text).toContain('href="/organisationen/verband/neu/angebote?gesucht=zwiebelfunk"');
    expect((await curator.ask(`/en${LIST}`)).text).toContain('Assign to a topic');
  });

  it('are no business of curators of a part', async () => {
    const part = await signIn(portal, { email: 't@land.example', curates: { scope: 'state', id: '08' } });
    expect((await part.ask('/kuratierung')).text).not.toContain(LIST);
    expect((await part.ask(LIST)).status).toBe(403);
    const { status } = await part.ask(`${LIST}/beiseite`, { method: 'POST', body: { words: 'zwiebelfunk' } });
    expect(status).toBe(403);
    expect(
      (await part.ask(`${LIST}/zurueck`, { method: 'POST', body: { words: 'zwiebelfunk' } })).status,
    ).toBe(403);
    expect(await noted()).toContain('zwiebelfunk');
  });

  it('say why a word cannot be made a synonym, and keep what was typed', async () => {
    const path = `${LIST}/synonym`;
    const missing = await send(path, { words: 'zwiebelfunk', term: 'Zwiebelfunk', topic: '' });
    expect(missing.status).toBe(400);
    expect(missing.text).toContain('Bitte wählen Sie ein Thema.');
    expect(missing.text).toContain('value="Zwiebelfunk"');
    const taken = await send(path, { words: 'zwiebelfunk', term: 'LoRaWAN', topic: 'offene-daten' });
    expect(taken.text).toContain('Dieses Wort meint schon das Thema „LoRaWAN“.');
    const empty = await send(path, { words: 'zwiebelfunk', term: ' ', topic: 'lorawan' });
    expect(empty.text).toContain('Bitte nennen Sie ein Wort');
    expect(await noted()).toContain('zwiebelfunk');
  });

  it('find what they mean once they are a synonym, and the log says who made them one', async () => {
    const { status, headers } = await send(`${LIST}/synonym`, {
      words: 'zwiebelfunk',
      term: 'Zwiebelfunk',
      topic: 'lorawan',
    });
    expect([status, headers['location']]).toEqual([303, LIST]);
    expect(await noted()).not.toContain('zwiebelfunk');
    await portal.app.get(TopicDirectory, { strict: false }).refresh();
    expect((await search('Zwiebelfunk')).text).toContain('Stadt A');
    expect((await curator.ask('/themen/lorawan')).text).toContain('Zwiebelfunk');
    const log = (await curator.ask('/kuratierung/protokoll')).text;
    expect(log).toContain('Wort einem Thema zugeordnet');
    expect(log).toContain('k@verband.example');
  });

  it('do not come back once they were put away', async () => {
    await search('Blafasel');
    expect(await noted()).toContain('blafasel');
    await send(`${LIST}/beiseite`, { words: 'blafasel' });
    await search('Blafasel');
    expect(await noted()).not.toContain('blafasel');
  });

  it('are taken back with what was counted before, and noted again', async () => {
    await search('Quirlfunk');
    await search('Quirlfunk');
    await send(`${LIST}/beiseite`, { words: 'quirlfunk' });
    const away = await curator.ask(LIST);
    expect(away.text).toContain('„quirlfunk“ zurückholen');
    expect(away.text).not.toContain('„quirlfunk“ beiseitelegen');
    const { status, headers } = await send(`${LIST}/zurueck`, { words: 'quirlfunk' });
    expect([status, headers['location']]).toEqual([303, LIST]);
    await search('Quirlfunk');
    const { text } = await curator.ask(LIST);
    expect(text).toMatch(/>quirlfunk<\/a><\/span><\/th><td class="numeric"[^>]*>1</);
    expect(text).not.toContain('„quirlfunk“ zurückholen');
  });

  it('say what had answers that lack some words, and can be told apart', async () => {
    await search('Brumsfunk');
    await search('Netz Brumsfunk');
    const { text } = await curator.ask(LIST);
    const foundOf = (words: string) =>
      new RegExp(`>${words}</a></span></th><td class="numeric"[^>]*>1</td><td[^>]*>([^<]+)<`).exec(text)?.[1];
    expect([foundOf('brumsfunk'), foundOf('netz brumsfunk')]).toEqual([
      'nichts',
      'Treffer mit einem Teil der Wörter',
    ]);
    const nothing = (await curator.ask(`${LIST}?found=nothing`)).text;
    const partial = (await curator.ask(`${LIST}?found=partial`)).text;
    expect([/>brumsfunk</.test(nothing), />netz brumsfunk</.test(nothing)]).toEqual([true, false]);
    expect([/>brumsfunk</.test(partial), />netz brumsfunk</.test(partial)]).toEqual([false, true]);
    expect(partial).toContain('<b aria-current="true">mit Teiltreffern</b>');
    const body = { words: 'netz brumsfunk', found: 'partial' };
    expect((await send(`${LIST}/beiseite`, body)).headers['location']).toBe(`${LIST}?found=partial`);
    expect((await curator.ask(`${LIST}?found=partial`)).text).toContain('Davon ist nichts dabei.');
    expect((await curator.ask(`${LIST}?found=anything`)).status).toBe(400);
  });

  it('are read page by page, and stay where one was after putting away', async () => {
    for (const words of ['Seitenfunk', 'Seitenfink', 'Seitenfank']) await search(words);
    const nextOf = (text: string) => /href="([^"]*cursor=[^"]*)"[^>]*rel="next"/.exec(text)?.[1];
    const wordsOn = (text: string) =>
      [...text.matchAll(/href="\/suche\?q=([^"]+)"/g)].map(([, words]) => words);
    const seen: (string | undefined)[] = [];
    let at: string | undefined = `${LIST}?limit=2`;
    const all = await noted();
    for (let pages = 0; at !== undefined && pages < 20; pages += 1) {
      const { text } = await curator.ask(at);
      expect(wordsOn(text).length).toBeLessThanOrEqual(2);
      seen.push(...wordsOn(text));
      at = nextOf(text)?.replace('?', '?limit=2&');
    }
    expect(seen).toEqual(all);
    const cursor = new URLSearchParams(
      nextOf((await curator.ask(`${LIST}?limit=2`)).text)!.split('?')[1],
    ).get('cursor')!;
    const { headers } = await send(`${LIST}/beiseite`, { words: 'seitenfank', cursor });
    expect(headers['location']).toBe(`${LIST}?cursor=${cursor}`);
    expect((await curator.ask(`${LIST}?limit=2`)).text).toContain('Weitere Wörter');
    expect((await curator.ask(`${LIST}?cursor=${cursor}`)).text).toContain('Zum Anfang der Liste');
    expect((await curator.ask(`${LIST}?cursor=unsinn`)).status).toBe(400);
  });
});

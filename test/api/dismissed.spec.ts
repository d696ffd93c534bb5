import { anOrganisation } from '../../libs/organisations/src/testing/an-organisation.js';
import { openShippedDatabase } from '../portal/filled-database.js';
import { openTestPortal, type TestPortal } from '../portal/open-test-portal.js';
import { prepareMatches } from '../portal/prepare-matches.js';
import { saveNetwork } from '../portal/save-network.js';
import { type SignedIn, signIn } from '../portal/sign-in.js';

const PEERS = '/api/v1/organisations/stadt-a/peers';
const DISMISSED = '/api/v1/organisations/stadt-a/matches/stadt-b/dismissed';
const PAGE = '/organisationen/stadt-a/passende';

let portal: TestPortal;
let member: SignedIn;
let stranger: SignedIn;

beforeAll(async () => {
  portal = await openTestPortal({ content: openShippedDatabase });
  const slugs = ['stadt-a', 'stadt-b', 'stadt-c'];
  await saveNetwork(portal, {
    organisations: slugs.map((slug) => anOrganisation(slug, { topics: ['lorawan'] })),
  });
  await prepareMatches(portal);
  member = await signIn(portal, { email: 'a@stadt.example', roles: { 'stadt-a': 'member' } });
  stranger = await signIn(portal, { email: 'b@stadt.example', roles: { 'stadt-b': 'owner' } });
});
afterAll(() => portal.close());

const peers = async (who: Pick<SignedIn, 'ask'> = member) => {
  const { items } = JSON.parse((await who.ask(PEERS)).text) as { items: { target: { slug: string } }[] };
  return items.map(({ target }) => target.slug).sort();
};
const statusOf = async (method: string, path: string, who: Pick<SignedIn, 'ask'>) =>
  (await who.ask(path, { method })).status;

describe('putting a match aside', () => {
  it('is for those who act for the organisation', async () => {
    for (const method of ['POST', 'DELETE']) {
      expect([
        await statusOf(method, DISMISSED, portal),
        await statusOf(method, DISMISSED, stranger),
        await statusOf(method, DISMISSED.replace('stadt-b', 'niemand'), member),
      ]).toEqual([401, 403, 404]);
    }
    const list = '/api/v1/organisations/stadt-a/matches/dismissed';
    expect(await statusOf('GET', list, stranger)).toBe(403);
    expect((await stranger.ask(PAGE)).text).not.toContain('Passt nicht');
  });

  it('takes it off their lists alone, until it is taken back', async () => {
    expect(await statusOf('POST', DISMISSED, member)).toBe(200);
    expect(await peers()).toEqual(['stadt-c']);
    expect(await peers(portal)).toEqual(['stadt-b', 'stadt-c']);
    const list = await member.ask('/api/v1/organisations/stadt-a/matches/dismissed');
    expect(JSON.parse(list.text)).toMatchObject({ items: [{ slug: 'stadt-b' }] });
    expect(await statusOf('DELETE', DISMISSED, member)).toBe(200);
    expect(await peers()).toEqual(['stadt-b', 'stadt-c']);
  });

  it('is a button beside each, on both pages, and one to take it back', async () => {
    const aside = `${PAGE}/stadt-b/zurueckstellen`;
    for (const page of [PAGE, '/organisationen/stadt-a']) {
      expect((await member.ask(page)).text).toContain(`action="${aside}"`);
      expect((await portal.ask(page)).text).not.toContain(aside);
    }
    const done = await member.ask(aside, { method: 'POST', body: { x: '' } });
    expect([done.status, done.headers.location]).toEqual([303, PAGE]);
    const page = (await member.ask(PAGE)).text;
    expect(page).toContain('Nicht mehr vorgeschlagen');
    expect(page).not.toContain(aside);
    const back = await member.ask(`${PAGE}/stadt-b/wieder`, { method: 'POST', body: { x: '' } });
    expect(back.status).toBe(303);
    expect(await peers()).toEqual(['stadt-b', 'stadt-c']);
    expect((await stranger.ask(aside, { method: 'POST', body: { x: '' } })).status).toBe(403);
  });
});

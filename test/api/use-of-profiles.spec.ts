import { NoteSeen } from '#curation';
import { MatchUseLog } from '#matching';
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
    initiatives: slugs.map((lead) => ({
      id: `netz-${lead}`,
      title: `Funknetz für Sensoren ${lead}`,
      lead,
      topics: ['lorawan'],
    })),
    listings: slugs.map((organisation, at) => ({
      id: `wort-${organisation}`,
      organisation,
      kind: at === 0 ? 'need' : 'offer',
      text: 'Ein Funknetz für Sensoren',
      topics: ['lorawan'],
    })),
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

describe.each([
  {
    what: 'a listing that does not fit',
    api: '/api/v1/listings/wort-stadt-a/matches',
    page: '/biete-suche/wort-stadt-a',
    part: 'passend',
    type: 'listing',
    names: ['wort-stadt-b', 'wort-stadt-c'] as const,
    noOther: /Sonst (sucht|bietet) das niemand/,
  },
  {
    what: 'an initiative that is not alike',
    api: '/api/v1/initiatives/netz-stadt-a/similar',
    page: '/initiativen/netz-stadt-a',
    part: 'aehnlich',
    type: 'initiative',
    names: ['netz-stadt-b', 'netz-stadt-c'] as const,
    noOther: /Sonst ist keine Initiative ähnlich/,
  },
])('putting aside $what', ({ api, page, part, type, names: [other, third], noOther }) => {
  const aside = `${page}/${part}/${other}/zurueckstellen`;
  const opened = async () => {
    await portal.app.get(MatchUseLog, { strict: false }).write();
    return portal.database.transaction.query(
      `select times from match_use where act = 'opened' and target_type = $1`,
      [type],
    );
  };
  const found = async (who: Pick<SignedIn, 'ask'>, path = api) => {
    type Item = { slug: string; listing?: Item; target?: Item };
    const { items } = JSON.parse((await who.ask(path)).text) as { items: Item[] };
    return items.map((item) => (item.listing ?? item.target ?? item).slug).sort();
  };

  it('takes it off the lists of that organisation alone, until it is taken back', async () => {
    expect(await found(member)).toEqual([other, third]);
    expect(await statusOf('POST', `${api}/${other}/dismissed`, stranger)).toBe(403);
    expect(await statusOf('POST', `${api}/niemand/dismissed`, member)).toBe(404);
    await portal.app.get(MatchUseLog, { strict: false }).write();
    expect(await statusOf('POST', `${api}/${other}/dismissed`, member)).toBe(200);
    const acts = await portal.database.transaction.query(
      `select times from match_use where act = 'dismissed' and target_type = $1`,
      [type],
    );
    expect(acts).toEqual([{ times: 1 }]);
    expect([await found(member), await found(portal)]).toEqual([[third], [other, third]]);
    expect(await found(member, `${api}/dismissed`)).toEqual([other]);
    expect(await statusOf('DELETE', `${api}/${other}/dismissed`, member)).toBe(200);
    expect(await found(member)).toEqual([other, third]);
  });

  it('is counted as opened where it was proposed, once somebody who acts for the organisation looks', async () => {
    const otherPage = page.replace(/[^/]+$/, other);
    for (const who of [portal, stranger]) await who.ask(otherPage);
    await member.ask(page);
    expect(await opened()).toEqual([]);
    await member.ask(otherPage);
    expect(await opened()).toEqual([{ times: 1 }]);
  });

  it('is a button beside it, and one to take it back', async () => {
    expect((await stranger.ask(page)).text).not.toContain('Passt nicht');
    expect((await member.ask(page)).text).toContain(`action="${aside}"`);
    const done = await member.ask(aside, { method: 'POST', body: { x: '' } });
    expect([done.status, done.headers.location]).toEqual([303, `${page}#zurueckgestellt`]);
    const after = (await member.ask(page)).text;
    expect(after).not.toContain(aside);
    const undo = `${page}/${part}/${other}/wieder`;
    expect(after).toContain(`action="${undo}"`);
    expect((await member.ask(undo, { method: 'POST', body: { x: '' } })).status).toBe(303);
    expect(await found(member)).toEqual([other, third]);
  });

  it('does not say that there was nobody where all were put aside', async () => {
    for (const one of [other, third]) await statusOf('POST', `${api}/${one}/dismissed`, member);
    const { text } = await member.ask(page);
    expect(text).toMatch(noOther);
    for (const one of [other, third]) await statusOf('DELETE', `${api}/${one}/dismissed`, member);
  });
});

describe('how often a profile was seen', () => {
  const seen = '/api/v1/organisations/stadt-a/seen';
  const browser = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0' };

  it('is for its editors', async () => {
    expect([await statusOf('GET', seen, portal), await statusOf('GET', seen, stranger)]).toEqual([401, 403]);
    expect((await stranger.ask('/organisationen/stadt-a/gesehen')).status).toBe(403);
    expect((await portal.ask('/organisationen/stadt-a/gesehen')).status).toBe(303);
  });

  it('is counted on pages, and shown without small numbers', async () => {
    const editor = await signIn(portal, { email: 'c@stadt.example', roles: { 'stadt-a': 'editor' } });
    for (let time = 0; time < 6; time += 1) {
      await portal.ask('/suche?q=lorawan', { headers: browser });
      await portal.ask('/organisationen/stadt-a', { headers: browser });
    }
    await stranger.ask('/organisationen/stadt-a', { headers: browser });
    await editor.ask('/organisationen/stadt-a', { headers: browser });
    await portal.app.get(NoteSeen, { strict: false }).write();
    const { items } = JSON.parse((await editor.ask(seen)).text) as {
      items: { found: object; words: object; opened: object }[];
    };
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      found: { total: 5, isMore: false },
      words: [{ word: 'lorawan', times: 5 }],
    });
    expect(items[0]!.opened).toEqual({ total: 5, isMore: false, by: [{ kind: null, times: 5 }] });
    const page = (await editor.ask('/organisationen/stadt-a/gesehen')).text;
    expect(page).toContain('ohne Anmeldung: 5');
  });
});

describe('a profile that nobody confirms', () => {
  it('waits for a curator, who confirms it', async () => {
    const { transaction } = portal.database;
    const curator = await signIn(portal, { email: 'k@stadt.example', curates: { scope: 'all', id: null } });
    const [row] = await transaction.query<{ id: string }>(
      `insert into freshness_questions (organisation_id, asked_at, mails, unconfirmed_since)
       select id, now(), 3, now() from organisations where slug = 'stadt-c' returning organisation_id as id`,
    );
    const page = (await curator.ask('/kuratierung')).text;
    expect(page).toContain('Unbestätigtes Profil');
    expect(page).toContain('Angaben stimmen noch');
    const approved = await curator.ask(`/api/v1/curation/queue/${row!.id}/approve`, {
      method: 'POST',
      body: {},
    });
    expect(approved.status).toBe(200);
    expect(await transaction.query('select from freshness_questions')).toEqual([]);
    const { freshness } = await portal.json<{ freshness: Record<string, string | null> }>(
      '/api/v1/organisations/stadt-c',
    );
    expect(freshness['unconfirmedSince']).toBeNull();
    expect(freshness['confirmedAt']).not.toBeNull();
  });
});

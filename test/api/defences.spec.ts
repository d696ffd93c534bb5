import { randomUUID } from 'node:crypto';
import {
  AnswerInvitation,
  InviteColleague,
  IssueLink,
  LimitAttempts,
  LimitLetters,
  OpenAccount,
  OperatorLinks,
  OwnSessions,
  SetPassword,
  SignInByLink,
} from '#accounts';
import { ReadOrganisations } from '#organisations';
import { CONFIG } from '#platform';
import { InvitationLetter } from '../../apps/worker/src/letters/accounts/invitation.letter.js';
import { anOrganisation } from '../../libs/organisations/src/testing/an-organisation.js';
import { openShippedDatabase } from '../portal/filled-database.js';
import { openTestPortal, type TestPortal } from '../portal/open-test-portal.js';
import { saveNetwork } from '../portal/save-network.js';
import { cookieOf, postForm, type SignedIn, signIn } from '../portal/sign-in.js';

/*
 * One attack each, as somebody would try it. Each of these was seen to fail with its defence taken out: a new way in needs a line
 * here. Timing is told by what is computed, in libs/accounts/src/application/sign-in-timing.db-spec.ts.
 */

const SITE = 'http://netzlotse.example';
const PASSWORD = 'ein langer Satz ist gut';
const A = '/api/v1/organisations/stadt-a';
const any = { strict: false };

let portal: TestPortal;
let owner: SignedIn;
beforeAll(async () => {
  portal = await openTestPortal({
    content: openShippedDatabase,
    settings: { PUBLIC_URL: SITE, TRUST_PROXY: 'on' },
  });
  await saveNetwork(portal, { organisations: [anOrganisation('stadt-a'), anOrganisation('stadt-b')] });
  owner = await signIn(portal, { email: 'leitung@stadt.example', roles: { 'stadt-a': 'owner' } });
  const { id } = await portal.app.get(OpenAccount, any).execute('bekannt@stadt.example', 'de');
  await portal.app.get(SetPassword, any).ofOwn(id, PASSWORD, { isFresh: true, password: '' }, '');
});
afterAll(() => portal.close());

const query = <Row>(sql: string, values: unknown[] = []) =>
  portal.database.transaction.query<Row>(sql, values);
const session = async (cookie: string) =>
  JSON.parse((await portal.ask('/api/v1/session', { headers: { cookie } })).text) as Record<string, unknown>;
const linkFor = async (email: string) => {
  const { id } = await portal.app.get(OpenAccount, any).execute(email, 'de');
  const [token] = await portal.app.get(OperatorLinks, any).issue([id], false);
  return `/anmelden/link/${token}`;
};

describe('a page of somebody else that sends our forms', () => {
  const { cookie, csrfToken } = { cookie: () => owner.cookie, csrfToken: () => owner.csrfToken };
  const send = (headers: Record<string, string>, fields: Record<string, string> = {}) =>
    postForm(portal.url, '/konto/ueberall-abmelden', { a: 'b', ...fields }, { cookie: cookie(), ...headers });

  it('does not know the token', async () => {
    expect((await send({ origin: SITE })).status).toBe(403);
    expect((await send({ origin: SITE }, { _csrf: 'x'.repeat(csrfToken().length) })).status).toBe(403);
    expect(await session(cookie())).toMatchObject({ signedIn: true });
  });

  it('is named by the browser, also where nobody is signed in yet', async () => {
    for (const foreign of [{ origin: 'https://fremd.example' }, { origin: 'null' }]) {
      expect((await send(foreign, { _csrf: csrfToken() })).status).toBe(403);
      expect((await postForm(portal.url, await linkFor('opfer@stadt.example'), {}, foreign)).status).toBe(
        403,
      );
    }
    const site = { 'sec-fetch-site': 'cross-site' };
    expect((await send(site, { _csrf: csrfToken() })).status).toBe(403);
    expect(await session(cookie())).toMatchObject({ signedIn: true });
  });
});

describe('a session that was planted', () => {
  it('becomes nobody’s by signing in', async () => {
    const planted = cookieOf(await postForm(portal.url, await linkFor('dieb@fremd.example'), {}));
    const { csrfToken } = (await session(planted)) as { csrfToken: string };
    const headers = { cookie: planted, 'x-csrf-token': csrfToken };
    const entered = await postForm(portal.url, await linkFor('opfer@stadt.example'), {}, headers);
    expect(await session(cookieOf(entered))).toMatchObject({ email: 'opfer@stadt.example' });
    expect(cookieOf(entered)).not.toBe(planted);
    expect(await session(planted)).toMatchObject({ signedIn: false });
  });
});

describe('an address to go to after signing in', () => {
  const FOREIGN = [
    'https://fremd.example',
    '//fremd.example',
    '/\\fremd.example',
    '/\t/fremd.example',
    '\\\\fremd.example',
    'javascript:alert(1)',
    'fremd.example',
  ];

  it.each(FOREIGN)('is a path of ours, not %j', async (weiter) => {
    const byLink = await postForm(portal.url, await linkFor('opfer@stadt.example'), { weiter });
    expect(byLink.headers.location).toBe('/konto');
    const fields = { address: 'bekannt@stadt.example', password: PASSWORD, weiter };
    const byPassword = await postForm(portal.url, '/anmelden/passwort', fields);
    expect(byPassword.headers.location).toBe('/konto');
    const page = (await portal.ask(`/anmelden?weiter=${encodeURIComponent(weiter)}`)).text;
    expect(page).not.toContain('name="weiter"');
  });

  it('is none that a doubled slash makes of a path', async () => {
    for (const path of ['//fremd.example/', '//fremd.example/%2f..', '/en//fremd.example/']) {
      const { status, headers } = await portal.ask(path);
      expect([status, headers.location]).toEqual([404, undefined]);
    }
  });
});

describe('fields that nobody asked for', () => {
  it.each([
    { claimed: true },
    { status: 'withdrawn' },
    { slug: 'stadt-b' },
    { version: 99 },
    { confirmedAt: '2030-01-01T00:00:00Z' },
  ])('change nothing: %j', async (extra) => {
    const state = () =>
      query(`select slug, status, claimed, version, confirmed_at from organisations where slug = 'stadt-a'`);
    const before = await state();
    const { etag = '' } = (await owner.ask(A)).headers;
    const headers = { 'if-match': etag };
    expect((await owner.ask(A, { method: 'PATCH', body: extra, headers })).status).toBe(400);
    const fields = Object.fromEntries(Object.entries(extra).map(([name, value]) => [name, String(value)]));
    await owner.ask('/organisationen/stadt-a/bearbeiten/grunddaten', { method: 'POST', body: fields });
    expect(await state()).toEqual(before);
  });

  it('make nobody a curator, and nobody an owner elsewhere', async () => {
    const body = { password: PASSWORD, curates: '{"scope":"all","id":null}', accountId: 'x', role: 'owner' };
    const person = await signIn(portal, { email: 'eifrig@stadt.example' });
    await person.ask('/konto/passwort', { method: 'POST', body });
    const claim = { way: 'curator', role: 'owner', state: 'passed' };
    expect((await person.ask(`${A}/claims`, { method: 'POST', body: claim })).status).toBe(400);
    const [account] = await query(`select curates from accounts where id = $1`, [person.accountId]);
    expect(account).toEqual({ curates: null });
    expect(await query('select from organisation_roles where account_id = $1', [person.accountId])).toEqual(
      [],
    );
  });
});

describe('a host that a visitor makes up', () => {
  const BEHIND = {
    'x-forwarded-host': 'fremd.example',
    'x-forwarded-proto': 'https',
    forwarded: 'host=fremd.example;proto=https',
  };
  const FORGED = { host: 'fremd.example', ...BEHIND };
  const PATHS = [
    '/',
    '/anmelden',
    '/organisationen/stadt-a',
    '/sitemap.xml',
    '/robots.txt',
    '/gibt-es-nicht',
  ];

  it.each(PATHS)('stands nowhere on %s', async (path) => {
    for (const forged of [FORGED, BEHIND]) {
      const { text, headers } = await portal.ask(path, { headers: forged });
      expect(text).not.toContain('fremd.example');
      expect(JSON.stringify(headers)).not.toContain('fremd.example');
    }
  });

  it('reads no page of ours and sends no form, so that no name made to point here does', async () => {
    for (const path of [...PATHS, '/api/v1/organisations', '/entwicklung/mails']) {
      const { status, text } = await portal.ask(path, { headers: { host: 'fremd.example' } });
      expect([path, status]).toEqual([path, 421]);
      expect(text).toContain('PUBLIC_URL');
    }
    const before = await query('select from mails');
    const rebound = { host: 'fremd.example', origin: 'http://fremd.example' };
    const fields = { address: 'bekannt@stadt.example' };
    expect((await postForm(portal.url, '/anmelden/link', fields, rebound)).status).toBe(421);
    expect(await query('select from mails')).toHaveLength(before.length);
  });

  it('is not ours because it begins or ends like ours', async () => {
    const names = [`${new URL(SITE).host}.fremd.example`, 'localhost.fremd.example', 'notlocalhost'];
    for (const host of names) expect((await portal.ask('/', { headers: { host } })).status).toBe(421);
    for (const host of [new URL(SITE).host, 'localhost:3000', '127.0.0.1', '[::1]:3000'])
      expect((await portal.ask('/', { headers: { host } })).status).toBe(200);
  });

  it('may be any for the health of the portal, which containers ask by names of their own', async () => {
    for (const path of ['/healthz', '/readyz', '/metrics'])
      expect((await portal.ask(path, { headers: { host: 'portal:3000' } })).status).toBe(200);
  });

  it('gets nobody sent there, and no form of ours taken from there', async () => {
    const turned = await portal.ask('/konto', { headers: BEHIND });
    expect(turned.headers.location).toBe('/anmelden?weiter=%2Fkonto');
    const moved = await portal.ask('/anmelden/', { headers: BEHIND });
    expect(moved.headers.location).toBe('/anmelden');
    const headers = { cookie: owner.cookie, ...BEHIND, origin: 'https://fremd.example' };
    const sent = await postForm(portal.url, '/abmelden', { _csrf: owner.csrfToken }, headers);
    expect(sent.status).toBe(403);
  });
});

describe('a line end in what becomes a mail', () => {
  it.each(['opfer@stadt.example\r\nBcc: alle@fremd.example', 'a@b.example, c@d.example', 'a@b.example\0'])(
    'is no address: %j',
    async (email) => {
      const before = await query('select from mails');
      const answer = await portal.ask('/api/v1/sign-in/link', { method: 'POST', body: { email } });
      expect(answer.status).toBe(400);
      await postForm(portal.url, '/passwort', { email });
      await owner.ask('/organisationen/stadt-a/team/einladen', {
        method: 'POST',
        body: { email, role: 'member' },
      });
      expect(await query('select from mails')).toHaveLength(before.length);
    },
  );

  it('begins no header by the name of an organisation', async () => {
    const [{ id }] = (await query<{ id: string }>(
      `update organisations set name = E'Stadt B\\r\\nBcc: alle@fremd.example' where slug = 'stadt-b' returning id`,
    )) as [{ id: string }];
    const curator = { kind: 'curator', organisationIds: [] } as const;
    const account = { id: owner.accountId, roles: {}, curates: { scope: 'all', id: null } } as const;
    await portal.app
      .get(InviteColleague, any)
      .execute(id, { email: 'neu@stadt.example', role: 'member', language: 'de' }, { ...curator, account });
    const [invitation] = await query<{ id: string }>('select id from invitations');
    const [{ payload }] = (await query<{ payload: Record<string, unknown> }>(
      `select payload from mails where kind = 'accounts.invitation' order by created_at desc`,
    )) as [{ payload: Record<string, unknown> }];
    const letter = new InvitationLetter(
      portal.app.get(CONFIG, any),
      portal.app.get(AnswerInvitation, any),
      portal.app.get(ReadOrganisations, any),
    );
    const written = await letter.compose(payload, 'de');
    expect(payload['invitationId']).toBe(invitation!.id);
    // Who invites, by their role, and until when.
    expect(written!.text).toContain('die Kuratierung von Netzlotse lädt Sie ein');
    expect(written!.text).toMatch(/gilt bis zum \d+\. \p{L}+ \d{4}/u);
    expect(written!.subject).toContain('Bcc: alle@fremd.example');
    expect(written!.subject).not.toMatch(/[\r\n]/);
    expect(written!.text).not.toMatch(/^Bcc:/m);
  });
});

describe('whether an address is known', () => {
  const ADDRESSES = ['bekannt@stadt.example', 'niemals@stadt.example'];
  const alike = async (ask: (email: string) => Promise<{ status: number; text: string }>) => {
    const [known, unknown] = [await ask(ADDRESSES[0]!), await ask(ADDRESSES[1]!)];
    const plain = (text: string) => ADDRESSES.reduce((rest, email) => rest.replaceAll(email, 'x'), text);
    expect([unknown.status, plain(unknown.text)]).toEqual([known.status, plain(known.text)]);
  };

  it('is told by no way to sign in', async () => {
    await alike((email) => postForm(portal.url, '/anmelden/link', { email }));
    await alike((email) => postForm(portal.url, '/passwort', { email }));
    await alike((email) =>
      postForm(portal.url, '/anmelden/passwort', { address: email, password: 'falsch' }),
    );
    await alike((email) => portal.ask('/api/v1/sign-in/link', { method: 'POST', body: { email } }));
    const body = (email: string) => ({ email, password: 'falsch' });
    await alike((email) => portal.ask('/api/v1/sign-in/password', { method: 'POST', body: body(email) }));
  });

  it('is told by no form of somebody who is signed in', async () => {
    await alike((email) => owner.ask('/konto/adresse', { method: 'POST', body: { email } }));
    await alike((email) =>
      owner.ask('/organisationen/stadt-a/team/einladen', { method: 'POST', body: { email, role: 'member' } }),
    );
    await alike((mailbox) => postForm(portal.url, '/organisationen/stadt-b/uebernehmen', { mailbox }));
    await alike((mailbox) => {
      const body = { way: 'mailbox', mailbox };
      return owner.ask('/api/v1/organisations/stadt-b/claims', { method: 'POST', body });
    });
  });

  it('is told by no limit: both are counted', async () => {
    const statuses = async (email: string) => {
      const found: number[] = [];
      for (let time = 0; time < 11; time += 1) {
        const body = { email, password: 'falsch' };
        const { status } = await portal.ask('/api/v1/sign-in/password', { method: 'POST', body });
        found.push(status);
      }
      return found;
    };
    const known = await statuses('leitung@stadt.example');
    expect(known.at(-1)).toBe(429);
    expect(await statuses('niemand@stadt.example')).toEqual(known);
  });
});

describe('somebody who uses up the attempts of another account', () => {
  const email = 'belagert@stadt.example';
  let accountId: string;
  beforeAll(async () => {
    ({ id: accountId } = await portal.app.get(OpenAccount, any).execute(email, 'de'));
    await setPassword();
  });

  const setPassword = () =>
    portal.app.get(SetPassword, any).ofOwn(accountId, PASSWORD, { isFresh: true, password: '' }, '');
  const useUp = async (kind: 'password-account' | 'mail-account', times: number) => {
    const attempts = portal.app.get(LimitAttempts, any);
    for (let time = 0; time < times; time += 1) await attempts.count(kind, email).catch(() => null);
  };
  const enter = (cookie = '') => {
    const body = { email, password: PASSWORD };
    return portal.ask('/api/v1/sign-in/password', { method: 'POST', body, headers: { cookie } });
  };
  const askLink = (cookie = '', to = email) =>
    portal.ask('/api/v1/sign-in/link', { method: 'POST', body: { email: to }, headers: { cookie } });
  const deviceOf = (answer: Awaited<ReturnType<typeof enter>>) => {
    const cookies = [answer.headers['set-cookie'] ?? []].flat();
    return cookies.find((cookie) => cookie.startsWith('netzlotse-device=')) ?? '';
  };
  /** Also where an attempt before had used them up. */
  const besiege = async () => {
    await useUp('password-account', 11);
    expect((await enter()).status).toBe(429);
  };

  it('keeps nobody out where they signed in before', async () => {
    const mark = deviceOf(await enter());
    expect(mark).toMatch(/; Max-Age=31536000; Path=\/;.*HttpOnly; SameSite=Lax/);
    const device = mark.split(';')[0]!;
    await besiege();
    expect((await enter(`a=b; ${device}`)).status).toBe(200);
    const page = { address: email, password: PASSWORD };
    expect((await postForm(portal.url, '/anmelden/passwort', page, { cookie: device })).status).toBe(303);
    // Whoever is told from strangers does not start anew for them.
    expect((await enter()).status).toBe(429);
  });

  it('is not told from them by a mark that is forged, or of another account', async () => {
    await besiege();
    const other = await postForm(portal.url, await linkFor('dieb@fremd.example'), {});
    expect(deviceOf(other)).not.toBe('');
    for (const mark of [deviceOf(other).split(';')[0]!, 'netzlotse-device=', 'netzlotse-device=QUJD']) {
      expect((await enter(mark)).status).toBe(429);
    }
  });

  it('keeps nobody from a link, and ends none that was sent', async () => {
    const entered = await postForm(portal.url, await linkFor(email), {});
    const device = deviceOf(entered).split(';')[0]!;
    const sent = await portal.app.get(IssueLink, any).execute(email, 'sign-in');
    await useUp('mail-account', 6);
    expect((await askLink()).status).toBe(429);
    expect((await askLink(device, 'leitung@stadt.example')).status).toBe(202);
    for (let time = 0; time < 5; time += 1) expect((await askLink(device)).status).toBe(202);
    expect((await askLink(device)).status).toBe(429);
    expect(await portal.app.get(SignInByLink, any).isGood(sent!)).toBe(true);
  });

  it('keeps nobody from a new address that strangers have had letters written to', async () => {
    const next = 'umzug@stadt.example';
    const attempts = portal.app.get(LimitAttempts, any);
    const letters = portal.app.get(LimitLetters, any);
    for (let time = 0; time < 6; time += 1) {
      await attempts.count('mail-account', next).catch(() => null);
      await letters.count('stranger', next, { of: 'account', id: 'stranger' }).catch(() => null);
    }
    const ask = () => owner.ask('/konto/adresse', { method: 'POST', body: { email: next } });
    const sent = () => portal.database.transaction.query('select from mails where recipient = $1', [next]);
    for (let time = 0; time < 5; time += 1) await ask();
    expect(await sent()).toHaveLength(5);
    expect((await ask()).text).toContain('Zu viele Versuche');
    expect(await sent()).toHaveLength(5);
  });

  it('keeps nobody out who sets a password anew by their mailbox', async () => {
    const link = await portal.app.get(IssueLink, any).execute(email, 'password');
    await besiege();
    const device = deviceOf(await postForm(portal.url, `/passwort/${link}`, { password: PASSWORD }));
    expect((await enter(device.split(';')[0])).status).toBe(200);
  });

  it.each([
    ['signs out everywhere', () => portal.app.get(OwnSessions, any).end(accountId)],
    ['sets another password', setPassword],
  ])('is a stranger on a device that was lost, once its owner %s', async (_case, forget) => {
    const device = deviceOf(await postForm(portal.url, await linkFor(email), {})).split(';')[0]!;
    await besiege();
    expect((await enter(device)).status).toBe(200);
    await forget();
    expect((await enter(device)).status).toBe(429);
  });
});

describe('somebody who makes a mailing list of us', () => {
  let person: SignedIn;
  beforeEach(async () => {
    const email = `fleissig-${randomUUID()}@stadt.example`;
    person = await signIn(portal, { email, roles: { 'stadt-a': 'owner' } });
    // Of the letters of their day one is left.
    const letters = portal.app.get(LimitLetters, any);
    const sender = { of: 'account', id: person.accountId } as const;
    for (let at = 0; at < 199; at += 1) await letters.count(sender.id, `nr-${at}@fremd.example`, sender);
  });

  it.each<[string, (email: string) => Promise<{ status: number; text: string }>]>([
    ['invitations', (email) => invite({ email, role: 'member' })],
    ['changes of the address', (email) => person.ask('/konto/adresse', { method: 'POST', body: { email } })],
    ['claims', (mailbox) => claim({ way: 'mailbox', mailbox })],
  ])('has so many %s written a day, and no more, whomever they name', async (_what, send) => {
    const mails = () => query('select from mails');
    const isRefused = ({ status, text }: { status: number; text: string }) =>
      status === 429 || text.includes('Zu viele Versuche');
    expect(isRefused(await send('anna@stadt-b.example'))).toBe(false);
    const before = await mails();
    expect(isRefused(await send('berta@stadt-b.example'))).toBe(true);
    expect(await mails()).toHaveLength(before.length);
  });

  const invite = (body: Record<string, string>) =>
    person.ask('/organisationen/stadt-a/team/einladen', { method: 'POST', body });
  const claim = (body: Record<string, string>) =>
    person.ask('/api/v1/organisations/stadt-b/claims', { method: 'POST', body });
});

describe('a frame around our pages', () => {
  it.each(['/', '/anmelden', '/konto', '/organisationen/stadt-a/team', '/gibt-es-nicht', '/passwort'])(
    'shows nothing of %s',
    async (path) => {
      const { headers } = await owner.ask(path);
      expect(headers['x-frame-options']).toBe('DENY');
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    },
  );
});

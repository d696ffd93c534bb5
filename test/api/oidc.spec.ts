import { IdentityLinks, LimitAttempts, LimitLetters } from '#accounts';
import { ReadOrganisations } from '#organisations';
import { CONFIG, GuardedClient, type OutsideAnswer } from '#platform';
import { IdentityLetter } from '../../apps/worker/src/letters/accounts/identity.letter.js';
import { anOrganisation } from '../../libs/organisations/src/testing/an-organisation.js';
import { openShippedDatabase } from '../portal/filled-database.js';
import { CLIENT, ISSUER, OidcIssuer, type Person } from '../portal/oidc-issuer.js';
import { openTestPortal, type TestPortal } from '../portal/open-test-portal.js';
import { saveNetwork } from '../portal/save-network.js';
import { cookieOf, postForm, type SignedIn, signIn } from '../portal/sign-in.js';

const SITE = 'http://netzlotse.example';
const SLUG = 'stadt-a';
const FORM = `/organisationen/${SLUG}/anmeldung`;
const BEGIN = `/anmelden/oidc?organisation=${SLUG}`;
const SETTINGS = {
  issuer: ISSUER,
  clientId: CLIENT.id,
  secret: CLIENT.secret,
  mailDomain: 'stadt.example',
  claim: 'groups',
  claimValue: 'netzlotse',
  role: 'editor',
};
const PERSON: Person = {
  sub: 'anna',
  email: 'anna@stadt.example',
  email_verified: true,
  groups: ['alle', 'netzlotse'],
};

let portal: TestPortal;
let issuer: OidcIssuer;
let owner: SignedIn;

beforeAll(async () => {
  portal = await openTestPortal({ content: openShippedDatabase, settings: { PUBLIC_URL: SITE } });
  await saveNetwork(portal, { organisations: [anOrganisation(SLUG), anOrganisation('stadt-b')] });
  // It warns of what is right for tests: keys and sessions that end with it.
  jest.spyOn(console, 'warn').mockReturnValue();
  issuer = await OidcIssuer.start(`${SITE}/anmelden/oidc/rueckkehr`, SITE);
  jest.spyOn(portal.app.get(GuardedClient), 'exchange').mockImplementation(issuer.exchange);
  owner = await signIn(portal, { email: 'leitung@privat.example', roles: { [SLUG]: 'owner' } });
});
afterEach(() => {
  issuer.isAway = false;
  issuer.lie = (_, answer) => answer;
});
afterAll(async () => {
  issuer.close();
  await portal.close();
});

const query = <Row>(sql: string, values: unknown[] = []) =>
  portal.database.transaction.query<Row>(sql, values);
const save = (change: Partial<typeof SETTINGS> = {}, who = owner) =>
  who.ask(FORM, { method: 'POST', body: { ...SETTINGS, ...change } });
const mailsTo = (email: string) =>
  query<{ payload: Record<string, unknown> }>(
    `select payload from mails where kind = 'accounts.identity' and recipient = $1 order by created_at desc`,
    [email],
  );
/** The link of the newest letter to somebody, as the worker writes it. */
const linkTo = async (email: string): Promise<string> => {
  const [mail] = await mailsTo(email);
  const any = { strict: false };
  const letter = new IdentityLetter(
    portal.app.get(CONFIG, any),
    portal.app.get(IdentityLinks, any),
    portal.app.get(ReadOrganisations, any),
  );
  const written = await letter.compose(mail!.payload, 'de');
  return /\/anmelden\/oidc\/bestaetigen\/[\w-]{43}/.exec(written?.text ?? '')?.[0] ?? 'no link';
};
/** Leaves for the provider. */
const leave = async () => {
  const left = await portal.ask(BEGIN);
  return { url: left.headers.location ?? '', cookie: cookieOf(left), status: left.status };
};
const comeBack = (returned: URL, cookie: string) =>
  portal.ask(returned.pathname + returned.search, { headers: { cookie } });
/** Goes to the provider and comes back. */
const goRound = async (person: Person = PERSON) => {
  const { url, cookie } = await leave();
  return comeBack(await issuer.signIn(url, person), cookie);
};
const session = async (cookie: string) =>
  JSON.parse((await portal.ask('/api/v1/session', { headers: { cookie } })).text) as Record<string, unknown>;

describe('the provider of an organisation', () => {
  it('is set up by its owners, and its secret is shown to nobody', async () => {
    const editor = await signIn(portal, { email: 'redaktion@privat.example', roles: { [SLUG]: 'editor' } });
    const other = await signIn(portal, { email: 'fremd@privat.example', roles: { 'stadt-b': 'owner' } });
    expect((await save({}, editor)).status).toBe(403);
    expect((await save({}, other)).status).toBe(403);
    expect((await portal.ask(BEGIN)).text).toContain('keinen eigenen Zugang');
    const saved = await save();
    expect([saved.status, saved.headers.location]).toEqual([303, FORM]);
    const page = (await owner.ask(FORM)).text;
    expect(page).toContain('Ein Anmeldedienst ist eingerichtet.');
    expect(page).toContain(`${SITE}/anmelden/oidc/rueckkehr`);
    expect(page).not.toContain(CLIENT.secret);
    const [row] = await query<{ sealed: string }>(
      `select encode(client_secret, 'escape') as sealed from oidc_connections`,
    );
    expect(row!.sealed).not.toContain(CLIENT.secret);
    const trail = await query<{ action: string }>(`select action from audit where action like '%provider%'`);
    expect(trail).toEqual([{ action: 'accounts.provider-connected' }]);
    expect((await portal.ask('/anmelden/oidc')).text).toContain(`/anmelden/oidc?organisation=${SLUG}`);
  });

  it('is set up by programs, too, which are not told the secret either', async () => {
    const api = `/api/v1/organisations/${SLUG}/identity-provider`;
    const editor = await signIn(portal, { email: 'redaktion@privat.example', roles: { [SLUG]: 'editor' } });
    expect((await editor.ask(api)).status).toBe(403);
    const { secret, ...kept } = SETTINGS;
    expect(JSON.parse((await owner.ask(api)).text)).toEqual({ provider: kept });
    const put = (change: object) => owner.ask(api, { method: 'PUT', body: { ...kept, ...change } });
    for (const wrong of [
      { issuer: 'http://anmeldung.stadt.example' },
      { issuer: 'https://a:b@anmeldung.stadt.example' },
      { mailDomain: 'gmail.com' },
      { claimValue: null },
      { role: 'owner' },
    ]) {
      expect((await put(wrong)).status).toBe(400);
    }
    expect((await put({ secret })).text).not.toContain(secret);
    expect(JSON.parse((await put({})).text)).toEqual({ provider: kept });
  });

  it.each([
    ['issuer', 'http://anmeldung.stadt.example', 'beginnt'],
    ['issuer', 'https://niemand.example', 'meldet sich kein Anmeldedienst'],
    ['mailDomain', 'gmail.com', 'die Ihrer Organisation gehört'],
    ['claimValue', '', 'gehören zusammen'],
  ] as const)('refuses a wrong %s, and keeps what was typed', async (name, value, message) => {
    const answer = await save({ [name]: value, clientId: 'bleibt-stehen' });
    expect(answer.status).toBe(200);
    expect(answer.text).toContain(message);
    expect(answer.text).toContain('value="bleibt-stehen"');
    expect(answer.text).not.toContain(CLIENT.secret);
  });
});

describe('signing in by it', () => {
  it('asks the mailbox the first time, and from then on nobody', async () => {
    const first = await goRound();
    expect(first.text).toContain('zum ersten Mal auf diesem Weg');
    expect(await query(`select from accounts where email = 'anna@stadt.example'`)).toEqual([]);
    const link = await linkTo('anna@stadt.example');
    expect((await portal.ask(link)).text).toContain('Bestätigen und anmelden');
    const confirmed = await postForm(portal.url, link, {});
    expect([confirmed.status, confirmed.headers.location]).toEqual([303, '/konto']);
    const [again, twice] = [await goRound(), await postForm(portal.url, link, {})];
    expect(again.status).toBe(303);
    // A provider's word alone makes no known device of the account.
    expect(String(again.headers['set-cookie'])).not.toContain('netzlotse-device');
    expect(twice.text).toContain('gilt nicht mehr');
    expect(await session(cookieOf(again))).toMatchObject({
      email: 'anna@stadt.example',
      roles: [{ organisation: SLUG, role: 'editor' }],
    });
    expect(await mailsTo('anna@stadt.example')).toHaveLength(1);
  });

  it('begins a session of its own and goes where somebody wanted to', async () => {
    const left = await portal.ask(`${BEGIN}&weiter=%2Fthemen`);
    const cookie = cookieOf(left);
    const back = await comeBack(await issuer.signIn(left.headers.location!, PERSON), cookie);
    expect(back.headers.location).toBe('/themen');
    expect(cookieOf(back)).not.toBe(cookie);
    expect(await session(cookie)).toMatchObject({ signedIn: false });
  });

  it('never gives a role that is more, nor takes one away', async () => {
    await query(
      `update organisation_roles set role = 'owner' from accounts where id = account_id and email = 'anna@stadt.example'`,
    );
    expect(await session(cookieOf(await goRound()))).toMatchObject({ roles: [{ role: 'owner' }] });
  });

  it('leads to the provider to sign out there too', async () => {
    const cookie = cookieOf(await goRound());
    const { csrfToken } = (await session(cookie)) as { csrfToken: string };
    const out = await postForm(portal.url, '/abmelden', { _csrf: csrfToken }, { cookie });
    expect(out.text).toContain('Auch dort abmelden');
    expect(out.text).toContain(`${ISSUER}/session/end?`);
    expect(await session(cookie)).toMatchObject({ signedIn: false });
  });

  it('still asks a curator for the second factor', async () => {
    await query(
      `update accounts set curates = '{"scope":"all","id":null}' where email = 'anna@stadt.example'`,
    );
    // Who runs the provider must not be the one who sets it up.
    expect((await goRound()).text).toContain('haben noch keinen zweiten Faktor');
    await query(
      `update accounts set totp_secret = 'JBSWY3DPEHPK3PXP', totp_confirmed_at = now() where email = 'anna@stadt.example'`,
    );
    const back = await goRound();
    expect(back.headers.location).toBe('/anmelden/code');
    expect(await session(cookieOf(back))).toMatchObject({ signedIn: false });
    await query(
      `update accounts set curates = null, totp_secret = null, totp_confirmed_at = null
       where email = 'anna@stadt.example'`,
    );
  });

  it('opens no other organisation, and changes nothing that signs in', async () => {
    const { accountId } = await signIn(portal, {
      email: 'anna@stadt.example',
      roles: { 'stadt-b': 'owner' },
    });
    const cookie = cookieOf(await goRound());
    const { csrfToken, roles } = (await session(cookie)) as { csrfToken: string; roles: object[] };
    expect(roles).toEqual([{ organisation: SLUG, role: 'owner' }]);
    const get = (path: string) => portal.ask(path, { headers: { cookie } });
    expect((await get('/organisationen/stadt-b/team')).status).toBe(403);
    expect((await get('/konto')).text).toContain('Hier gelten nur Ihre Rechte in ihr');
    const send = (path: string, fields: object) =>
      postForm(portal.url, path, { ...fields, _csrf: csrfToken }, { cookie });
    const refused = 'an. Danach geht es 15 Minuten lang';
    expect((await send('/konto/adresse', { email: 'chef@fremd.example' })).text).toContain(refused);
    expect((await send('/konto/passwort', { password: 'ein langer Satz ist gut' })).text).toContain(refused);
    expect((await send('/konto/zweiter-faktor', {})).text).toContain(refused);
    await query(
      `delete from organisation_roles where account_id = $1 and role = 'owner'
      and organisation_id <> (select organisation_id from oidc_connections)`,
      [accountId],
    );
  });

  it('writes to no mailbox without end', async () => {
    const person = { ...PERSON, sub: 'beworfen', email: 'beworfen@stadt.example' };
    for (let time = 0; time < 7; time += 1) await goRound({ ...person, sub: `beworfen-${time}` });
    expect(await mailsTo(person.email)).toHaveLength(5);
  });

  it('does not bring back a session that was ended while its provider was slow', async () => {
    const person = await signIn(portal, { email: 'ueberall@stadt.example' });
    issuer.lie = async (_, answer) => {
      await query(`delete from sessions where sess ->> 'accountId' = $1`, [person.accountId]);
      return answer;
    };
    expect((await person.ask(BEGIN)).status).toBe(303);
    issuer.lie = (_, answer) => answer;
    expect(await session(person.cookie)).toMatchObject({ signedIn: false });
    expect(await query(`select from sessions where sess ->> 'accountId' = $1`, [person.accountId])).toEqual(
      [],
    );
  });
});

describe('what does not sign in', () => {
  const nothing = async (answer: { text: string; headers: object; status: number }, message: string) => {
    expect([answer.status, answer.text.includes(message)]).toEqual([200, true]);
    expect(await session(cookieOf(answer as never) || 'x=y')).toMatchObject({ signedIn: false });
  };

  it.each([
    ['a mailbox not verified', { email_verified: false }, 'nennt keine bestätigte'],
    ['a mailbox elsewhere', { email: 'anna@andere.example' }, 'nicht vorgesehen'],
    ['a group that is not meant', { groups: ['alle'] }, 'nicht vorgesehen'],
  ])('is %s', async (_, change, message) => {
    await nothing(await goRound({ ...PERSON, sub: 'berta', ...change }), message);
    expect(await mailsTo('anna@andere.example')).toEqual([]);
  });

  it('is somebody else’s account by the word of the provider alone', async () => {
    const victim = await signIn(portal, { email: 'chefin@stadt.example', roles: { 'stadt-b': 'owner' } });
    const back = await goRound({ ...PERSON, sub: 'luegner', email: 'chefin@stadt.example' });
    await nothing(back, 'zum ersten Mal auf diesem Weg');
    expect(await query(`select from oidc_identities where account_id = $1`, [victim.accountId])).toEqual([]);
  });

  it('is a return with another state, without one, or into another browser', async () => {
    const { url, cookie } = await leave();
    const returned = await issuer.signIn(url, PERSON);
    const stranger = await leave();
    await nothing(await comeBack(returned, stranger.cookie), 'gehört nicht zu dieser Anmeldung');
    await nothing(await portal.ask(returned.pathname + returned.search), 'gehört nicht zu dieser Anmeldung');
    returned.searchParams.set('state', 'x'.repeat(43));
    await nothing(await comeBack(returned, cookie), 'gehört nicht zu dieser Anmeldung');
  });

  it('is a return that was used before', async () => {
    const { url, cookie } = await leave();
    const returned = await issuer.signIn(url, PERSON);
    expect((await comeBack(returned, cookie)).status).toBe(303);
    await nothing(await comeBack(returned, cookie), 'gehört nicht zu dieser Anmeldung');
    const { url: next, cookie: fresh } = await leave();
    returned.searchParams.set('state', new URL(next).searchParams.get('state')!);
    await nothing(await comeBack(returned, fresh), 'gehört nicht zu dieser Anmeldung');
  });

  it('is a token for another question: a wrong nonce', async () => {
    const { url, cookie } = await leave();
    const other = new URL(url);
    other.searchParams.set('nonce', 'y'.repeat(43));
    await nothing(
      await comeBack(await issuer.signIn(other.href, PERSON), cookie),
      'gehört nicht zu dieser Anmeldung',
    );
  });

  it('is a token whose claims were changed: its signature says so', async () => {
    const { url, cookie } = await leave();
    const returned = await issuer.signIn(url, PERSON);
    issuer.lie = (path, answer) => (path === '/token' ? forged(answer) : answer);
    await nothing(await comeBack(returned, cookie), 'gehört nicht zu dieser Anmeldung');
  });

  it('is the answer of a foreign issuer', async () => {
    const { url, cookie } = await leave();
    const returned = await issuer.signIn(url, PERSON);
    returned.searchParams.set('iss', 'https://boese.example');
    await nothing(await comeBack(returned, cookie), 'gehört nicht zu dieser Anmeldung');
    issuer.lie = (path, answer) =>
      path.endsWith('openid-configuration')
        ? { ...answer, text: answer.text.replace(`"issuer":"${ISSUER}"`, '"issuer":"https://boese.example"') }
        : answer;
    expect((await leave()).status).toBe(200);
  });

  it('is anything while the issuer is away, which is said in German', async () => {
    const { url, cookie } = await leave();
    const returned = await issuer.signIn(url, PERSON);
    issuer.isAway = true;
    await nothing(await comeBack(returned, cookie), 'antwortet gerade nicht');
    await nothing(await portal.ask(BEGIN), 'antwortet gerade nicht');
  });

  it('is begun by the page of somebody else', async () => {
    const headers = { 'sec-fetch-site': 'cross-site' };
    const answer = await portal.ask(BEGIN, { headers });
    expect([answer.status, answer.headers['set-cookie']]).toEqual([200, undefined]);
    expect(answer.text).toContain(`/anmelden/oidc?organisation=${SLUG}`);
    const own = await portal.ask(BEGIN, { headers: { 'sec-fetch-site': 'same-origin' } });
    expect(own.status).toBe(303);
  });

  it('is a refusal by the provider', async () => {
    const { url, cookie } = await leave();
    const state = new URL(url).searchParams.get('state')!;
    const refused = new URL(`${SITE}/anmelden/oidc/rueckkehr?error=access_denied&state=${state}`);
    await nothing(await comeBack(refused, cookie), 'gehört nicht zu dieser Anmeldung');
  });

  it('is anybody to whom its letters of a day would have to go: a provider may name whom it likes', async () => {
    const [{ id }] = (await query<{ id: string }>('select id from organisations where slug = $1', [
      SLUG,
    ])) as [{ id: string }];
    const sender = { of: 'provider', id } as const;
    const letters = portal.app.get(LimitLetters, { strict: false });
    const named = { ...PERSON, sub: 'b', email: 'berta@stadt.example' };
    await portal.app.get(LimitAttempts, { strict: false }).forgive('letters-provider', id);
    for (let at = 0; at < 299; at += 1) await letters.count(id, `nr-${at}@stadt.example`, sender);
    expect((await goRound(named)).status).toBe(200);
    expect(await mailsTo(named.email)).toHaveLength(1);
    await nothing(await goRound({ ...PERSON, sub: 'c', email: 'carla@stadt.example' }), 'Zu viele Versuche');
    expect(await mailsTo('carla@stadt.example')).toEqual([]);
  });

  it('is anybody once the provider was removed', async () => {
    await owner.ask(`${FORM}/entfernen`, { method: 'POST', body: { x: '' } });
    await nothing(await portal.ask(BEGIN), 'keinen eigenen Zugang');
    expect(await query('select from oidc_identities')).toEqual([]);
  });
});

/** The same token with another name in it. */
function forged(answer: OutsideAnswer): OutsideAnswer {
  const tokens = JSON.parse(answer.text) as { id_token: string };
  const [head, payload, signature] = tokens.id_token.split('.');
  const claims = JSON.parse(Buffer.from(payload!, 'base64url').toString()) as object;
  const other = Buffer.from(JSON.stringify({ ...claims, sub: 'chef' })).toString('base64url');
  return { ...answer, text: JSON.stringify({ ...tokens, id_token: [head, other, signature].join('.') }) };
}

import { OpenAccount, SetPassword } from '#accounts';
import { openShippedDatabase } from '../portal/filled-database.js';
import { openTestPortal, type TestPortal } from '../portal/open-test-portal.js';
import { cookieOf, signIn } from '../portal/sign-in.js';

const EMAIL = 'redaktion@stadt.example';
const PASSWORD = 'ein langer Satz ist gut';

describe('signing in through the API', () => {
  let portal: TestPortal;
  beforeAll(async () => {
    portal = await openTestPortal({ content: openShippedDatabase, settings: { TRUST_PROXY: 'on' } });
    const { id } = await portal.app.get(OpenAccount, { strict: false }).execute(EMAIL, 'de');
    await portal.app
      .get(SetPassword, { strict: false })
      .ofOwn(id, PASSWORD, { isFresh: true, password: '' }, '');
  });
  afterAll(() => portal.close());

  const byPassword = (email: string, password: string, headers = {}) =>
    portal.ask('/api/v1/sign-in/password', { method: 'POST', body: { email, password }, headers });
  const session = async (cookie: string) =>
    JSON.parse((await portal.ask('/api/v1/session', { headers: { cookie } })).text) as {
      signedIn: boolean;
      email: string | null;
      csrfToken: string | null;
    };

  it('begins a session that scripts cannot read and other sites cannot use', async () => {
    const answer = await byPassword(EMAIL.toUpperCase(), PASSWORD);
    expect([answer.status, JSON.parse(answer.text)]).toEqual([200, { step: 'done' }]);
    expect(String(answer.headers['set-cookie'])).toMatch(
      /(^|,)netzlotse=[^,]+; Path=\/;.*HttpOnly; SameSite=Lax/,
    );
    expect(await session(cookieOf(answer))).toMatchObject({ signedIn: true, email: EMAIL });
  });

  it('says the same to an unknown address as to a wrong password', async () => {
    const [wrong, unknown] = [
      await byPassword(EMAIL, 'ein falscher Satz'),
      await byPassword('niemand@stadt.example', PASSWORD),
    ];
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect(unknown.text).toBe(wrong.text);
    expect(unknown.headers['set-cookie']).toBeUndefined();
  });

  it('takes no id that somebody else has chosen', async () => {
    const first = cookieOf(await byPassword(EMAIL, PASSWORD));
    const { csrfToken } = await session(first);
    const again = await byPassword(EMAIL, PASSWORD, { cookie: first, 'x-csrf-token': csrfToken });
    expect(again.status).toBe(200);
    expect(cookieOf(again)).not.toBe(first);
    expect((await session(first)).signedIn).toBe(false);
    expect((await session('netzlotse=s%3Aplanted.signature')).signedIn).toBe(false);
  });

  it('answers a request for a link alike for every address', async () => {
    const ask = (email: string) => portal.ask('/api/v1/sign-in/link', { method: 'POST', body: { email } });
    const [known, unknown] = [await ask(EMAIL), await ask('fremd@stadt.example')];
    expect([known.status, known.text]).toEqual([202, '{}']);
    expect([unknown.status, unknown.text]).toEqual([202, '{}']);
    expect((await ask('keine Adresse')).status).toBe(400);
  });

  it('ends a session, but only for whoever shows its token', async () => {
    const person = await signIn(portal, { email: 'kurz@stadt.example' });
    const end = (headers: Record<string, string>) =>
      portal.ask('/api/v1/session', { method: 'DELETE', headers: { cookie: person.cookie, ...headers } });
    expect((await end({})).status).toBe(403);
    expect((await end({ 'x-csrf-token': 'x'.repeat(32) })).status).toBe(403);
    const foreign = { 'x-csrf-token': person.csrfToken, origin: 'https://fremd.example' };
    expect((await end(foreign)).status).toBe(403);
    expect((await session(person.cookie)).signedIn).toBe(true);
    expect((await end({ 'x-csrf-token': person.csrfToken })).status).toBe(204);
    expect((await session(person.cookie)).signedIn).toBe(false);
    expect((await portal.ask('/api/v1/session', { method: 'DELETE' })).status).toBe(401);
  });

  it('lets nobody try passwords without end, and tells other accounts nothing of it', async () => {
    const address = 'gesucht@stadt.example';
    const { id } = await portal.app.get(OpenAccount, { strict: false }).execute(address, 'de');
    await portal.app
      .get(SetPassword, { strict: false })
      .ofOwn(id, PASSWORD, { isFresh: true, password: '' }, '');
    const statuses: number[] = [];
    for (let time = 0; time < 12; time += 1) statuses.push((await byPassword(address, 'geraten!!!')).status);
    expect(statuses.slice(0, 10)).toEqual(Array(10).fill(401));
    expect(statuses.slice(10)).toEqual([429, 429]);
    expect((await byPassword(address, PASSWORD)).status).toBe(429);
    expect((await byPassword(EMAIL, PASSWORD)).status).toBe(200);
  });

  it('counts by the address that the proxy saw, not by those that a visitor wrote before it', async () => {
    const ask = (n: number, seen: string) =>
      portal.ask('/api/v1/sign-in/link', {
        method: 'POST',
        body: { email: `viele-${n}@stadt.example` },
        headers: { 'x-forwarded-for': `198.51.100.${n}, ${seen}` },
      });
    const statuses: number[] = [];
    for (let n = 0; n < 51; n += 1) statuses.push((await ask(n, '192.0.2.7')).status);
    expect(statuses).toEqual([...Array(50).fill(202), 429]);
    expect((await ask(51, '192.0.2.8')).status).toBe(202);
  });

  it('shows a visitor that nobody is signed in, and keeps nothing of them', async () => {
    const answer = await portal.ask('/api/v1/session');
    expect(JSON.parse(answer.text)).toEqual({
      signedIn: false,
      email: null,
      csrfToken: null,
      curator: false,
      roles: [],
    });
    expect(answer.headers['set-cookie']).toBeUndefined();
  });
});

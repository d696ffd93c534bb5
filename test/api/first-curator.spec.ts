import { CountCurators, OpenAccount, OperatorLinks } from '#accounts';
import { openTestPortal, type TestPortal } from '../portal/open-test-portal.js';
import { cookieOf, postForm, signIn } from '../portal/sign-in.js';

const EMAIL = 'kuration@netzlotse.invalid';
const ALL = { scope: 'all', id: null } as const;

let portal: TestPortal;

beforeAll(async () => (portal = await openTestPortal()));
afterAll(() => portal.close());

const get = <T>(type: new (...args: never[]) => T): T => portal.app.get(type, { strict: false });

describe('the first curator', () => {
  it('finds back to the second factor that they left half-way', async () => {
    expect((await portal.ask('/anmelden')).text).not.toContain('/anmelden/zweiter-faktor');
    const { id } = await get(OpenAccount).execute(EMAIL, 'de', ALL);
    const [token] = await get(OperatorLinks).issue([id], false);
    const entered = await postForm(portal.url, `/anmelden/link/${token}`, {});
    expect(entered.headers.location).toBe('/anmelden/zweiter-faktor');
    const headers = { cookie: cookieOf(entered) };
    expect((await portal.ask('/anmelden/zweiter-faktor', { headers })).status).toBe(200);
    const { text } = await portal.ask('/anmelden', { headers });
    expect(text).toContain('Sie sind dabei, den zweiten Faktor einzurichten');
    expect(text).toContain('href="/anmelden/zweiter-faktor"');
  });

  it('is told that no mail arrives, and is printed a link until they named an address of theirs', async () => {
    const curator = await signIn(portal, { email: EMAIL, curates: ALL });
    expect((await curator.ask('/konto')).text).toContain('kommt keine Post');
    const { transaction } = portal.database;
    await transaction.query('update accounts set totp_confirmed_at = now() where email = $1', [EMAIL]);
    expect(await get(CountCurators).execute()).toBe(0);
    await transaction.query(`update accounts set email = 'kuration@verband.example' where email = $1`, [
      EMAIL,
    ]);
    expect(await get(CountCurators).execute()).toBe(1);
    expect((await curator.ask('/konto')).text).not.toContain('kommt keine Post');
  });
});

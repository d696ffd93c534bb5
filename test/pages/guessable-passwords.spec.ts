import { IssueLink, OpenAccount } from '#accounts';
import { anOrganisation } from '../../libs/organisations/src/testing/an-organisation.js';
import { openShippedDatabase } from '../portal/filled-database.js';
import { openTestPortal, type TestPortal } from '../portal/open-test-portal.js';
import { saveNetwork } from '../portal/save-network.js';
import { postForm, signIn } from '../portal/sign-in.js';

const EMAIL = 'maria.lindner@rathaus.example';
const GOOD = 'ein langer Satz ist gut';
let portal: TestPortal;
beforeAll(async () => {
  portal = await openTestPortal({ content: openShippedDatabase });
  const name = 'Gemeinde Unterfischbach';
  await saveNetwork(portal, { organisations: [anOrganisation('unterfischbach', { name })] });
});
afterAll(() => portal.close());

const hashOf = async () =>
  (
    await portal.database.transaction.query<{ hash: string | null }>(
      `select password_hash as hash from accounts where email = $1`,
      [EMAIL],
    )
  )[0]?.hash ?? null;

describe('a new password', () => {
  it.each([
    ['1234567890', 'Muster'],
    ['password123', 'viele'],
    ['Willkommen1', 'viele'],
    ['lindner-2026', 'was man von Ihnen weiß'],
    ['Unterfischbach!', 'was man von Ihnen weiß'],
    ['Netzlotse2026!', 'was man von Ihnen weiß'],
  ])('%s is refused on the own page, with why and what to do', async (password, why) => {
    const person = await signIn(portal, { email: EMAIL, roles: { unterfischbach: 'editor' } });
    const fields = { password, _csrf: person.csrfToken };
    const { status, text } = await postForm(portal.url, '/konto/passwort', fields, { cookie: person.cookie });
    expect(status).toBe(200);
    expect(text).toContain(why);
    expect(text).toContain('mindestens drei Wörter');
    expect(text).toContain('href="#feld-password"');
    expect(await hashOf()).toBeNull();
  });

  it('is refused by the link of a letter too, which stays good for another one', async () => {
    await portal.app.get(OpenAccount, { strict: false }).execute(EMAIL, 'de');
    const token = await portal.app.get(IssueLink, { strict: false }).execute(EMAIL, 'password');
    const refused = await postForm(portal.url, `/passwort/${token}`, { password: '1234567890' });
    expect(refused.text).toContain('Muster');
    expect(await hashOf()).toBeNull();
    const set = await postForm(portal.url, `/passwort/${token}`, { password: GOOD });
    expect(set.text).toContain('Das neue Passwort gilt.');
    expect(await hashOf()).not.toBeNull();
  });
});

import { EntryLinks } from '#accounts';
import { CONFIG } from '#platform';
import { EntryLetter } from '../../apps/worker/src/letters/accounts/entry.letter.js';
import { openShippedDatabase } from '../portal/filled-database.js';
import { openTestPortal, type TestPortal } from '../portal/open-test-portal.js';
import { cookieOf, postForm, signIn } from '../portal/sign-in.js';

const PATH = '/eintragen';

let portal: TestPortal;

beforeAll(async () => (portal = await openTestPortal({ content: openShippedDatabase })));
afterAll(() => portal.close());

const query = <Row>(sql: string, values: unknown[] = []) =>
  portal.database.transaction.query<Row>(sql, values);
const askLink = (email: string, further: Record<string, string> = {}) =>
  postForm(portal.url, PATH, { email, ...further });
const accounts = (email: string) => query('select id from accounts where email = $1', [email]);
/** Of the newest letter to somebody, as the worker writes it. */
const linkTo = async (recipient: string) => {
  const [mail] = await query<{ payload: Record<string, unknown> }>(
    `select payload from mails where kind = 'accounts.entry' and recipient = $1 order by created_at desc limit 1`,
    [recipient],
  );
  const get = portal.app;
  const letter = new EntryLetter(get.get(CONFIG, { strict: false }), get.get(EntryLinks, { strict: false }));
  const { text } = await letter.compose(mail!.payload, 'de');
  return /\/eintragen\/[\w-]{43}/.exec(text)?.[0] ?? '';
};

describe('/eintragen', () => {
  it.each(['/organisationen', '/organisationen?kind=chamber', '/suche?q=xyzzyplugh', '/hilfe', '/anmelden'])(
    'is offered on %s to whoever finds nothing of theirs',
    async (path) => {
      expect((await portal.ask(path)).text).toContain(`href="${PATH}"`);
    },
  );

  it('is where visitors begin, with the place they came from', async () => {
    const sent = await portal.ask('/organisationen/neu?gemeinde=08231000');
    expect([sent.status, sent.headers.location]).toEqual([303, `${PATH}?gemeinde=08231000`]);
    expect((await portal.ask(`${PATH}?gemeinde=08231000`)).text).toContain('value="08231000"');
    const member = await signIn(portal, { email: 'person@privat.example' });
    expect((await member.ask(PATH)).headers.location).toBe('/organisationen/neu');
  });

  it('opens an account by the button of the page in the letter, once, and leads to the form', async () => {
    await askLink('Neu@Rathaus.example', { gemeinde: '08231000' });
    const link = await linkTo('neu@rathaus.example');
    expect((await portal.ask(link)).text).toContain('neu@rathaus.example');
    expect(await accounts('neu@rathaus.example')).toEqual([]);
    const done = await postForm(portal.url, link, {});
    expect([done.status, done.headers.location]).toEqual([303, '/organisationen/neu?gemeinde=08231000']);
    expect(await accounts('neu@rathaus.example')).toHaveLength(1);
    const cookie = cookieOf(done);
    expect((await portal.ask('/organisationen/neu', { headers: { cookie } })).status).toBe(200);
    const again = await postForm(portal.url, link, {});
    expect([again.status, again.text.includes('gilt nicht mehr')]).toEqual([200, true]);
    expect((await portal.ask(link)).text).toContain('gilt nicht mehr');
  });

  it('holds 15 minutes', async () => {
    await askLink('spaet@rathaus.example');
    const link = await linkTo('spaet@rathaus.example');
    await query(`update account_tokens set expires_at = now() - interval '1 second' where purpose = 'entry'`);
    expect((await postForm(portal.url, link, {})).text).toContain('gilt nicht mehr');
    expect(await accounts('spaet@rathaus.example')).toEqual([]);
  });

  it('answers alike for a known address, whose second factor still counts', async () => {
    await signIn(portal, { email: 'bekannt@rathaus.example' });
    const [known, unknown] = [
      await askLink('bekannt@rathaus.example'),
      await askLink('fremd@rathaus.example'),
    ];
    expect([known.status, known.text]).toEqual([unknown.status, unknown.text]);
    const factor = `update accounts set totp_secret = 'x', totp_confirmed_at = now() where email = $1`;
    await query(factor, ['bekannt@rathaus.example']);
    const done = await postForm(portal.url, await linkTo('bekannt@rathaus.example'), {});
    expect(done.headers.location).toBe('/anmelden/code');
  });

  it('says what is wrong, keeps what was typed, and writes no mailbox full', async () => {
    const wrong = await askLink('neu@', { gemeinde: '08231000' });
    expect(wrong.text).toContain('href="#feld-email"');
    expect(wrong.text).toContain('value="neu@"');
    expect(wrong.text).toContain('value="08231000"');
    expect((await askLink('a@b.example', { gemeinde: '"><b>' })).status).toBe(200);
    for (let time = 0; time < 6; time += 1) await askLink('opfer@rathaus.example');
    expect((await askLink('opfer@rathaus.example')).text).toContain('href="#feld-email"');
    const mails = await query(`select 1 from mails where recipient = 'opfer@rathaus.example'`);
    expect(mails).toHaveLength(5);
  });
});

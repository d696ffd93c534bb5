import { anOrganisation } from '../../libs/organisations/src/testing/an-organisation.js';
import { openTestPortal, type TestPortal } from '../portal/open-test-portal.js';
import { loadShipped, saveNetwork } from '../portal/save-network.js';
import { postForm, type SignedIn, signIn } from '../portal/sign-in.js';

const EDIT = '/organisationen/stadt-a/bearbeiten/beschreibung';
const DRAFT = '/api/v1/organisations/stadt-a/drafts/beschreibung';

let portal: TestPortal;
let editor: SignedIn;
let colleague: SignedIn;
beforeAll(async () => {
  portal = await openTestPortal();
  await loadShipped(portal);
  await saveNetwork(portal, {
    organisations: [
      anOrganisation('stadt-a', { name: 'Stadt A', summary: 'Alt.' }),
      anOrganisation('stadt-b'),
    ],
  });
  editor = await signIn(portal, { email: 'edit@stadt-a.example', roles: { 'stadt-a': 'editor' } });
  colleague = await signIn(portal, { email: 'kollegin@stadt-a.example', roles: { 'stadt-a': 'owner' } });
});
afterAll(() => portal.close());

const versionOf = (html: string) => Number(/name="version" value="(\d+)"/.exec(html)?.[1]);
const send = (body: Record<string, string>, by = editor) => by.ask(EDIT, { method: 'POST', body });
const put = (body: unknown, by: Pick<SignedIn, 'ask'> = editor) => by.ask(DRAFT, { method: 'PUT', body });
const summary = async () => {
  const [row] = await portal.database.dataSource.query(
    `select summary from organisations where slug = 'stadt-a'`,
  );
  return row.summary;
};

describe('a draft', () => {
  it('is kept while one types, stands in the form again, and is nobody else’s', async () => {
    const kept = await put({
      version: 1,
      fields: { summary: 'Halb fertig', text: '<b>roh</b>', fremd: 'x' },
    });
    expect([kept.status, JSON.parse(kept.text)]).toEqual([200, { savedAt: expect.stringMatching(/Z$/) }]);
    const { text } = await editor.ask(EDIT);
    expect(text).toContain('Halb fertig</textarea>');
    expect(text).toContain('&lt;b>roh&lt;/b></textarea>');
    expect(text).toMatch(/Hier steht Ihr Entwurf vom [^<]+, \d\d:\d\d Uhr/);
    expect((await colleague.ask(EDIT)).text).not.toContain('Halb fertig');
    expect(await summary()).toBe('Alt.');
  });

  it('can be discarded', async () => {
    const dropped = await send({ was: 'verwerfen' });
    expect([dropped.status, dropped.headers['location']]).toEqual([303, EDIT]);
    expect((await editor.ask(EDIT)).text).not.toContain('Halb fertig');
    await put({ version: 1, fields: { summary: 'Noch einmal' } });
    expect((await editor.ask(DRAFT, { method: 'DELETE' })).status).toBe(204);
    expect((await editor.ask(EDIT)).text).not.toContain('Noch einmal');
  });

  it('is kept by a button without scripts, even what could not be saved', async () => {
    const { text } = await editor.ask(EDIT);
    const kept = await send({
      was: 'entwurf',
      version: String(versionOf(text)),
      summary: 'ä'.repeat(1_200),
      text: '',
      topics: 'Gibt es nicht',
    });
    expect([kept.status, kept.headers['location']]).toEqual([303, EDIT]);
    const again = (await editor.ask(EDIT)).text;
    expect(again).toContain('ä'.repeat(1_200));
    expect(again).toContain('Gibt es nicht</textarea>');
    const endless = await send({ was: 'entwurf', version: '1', text: 'x'.repeat(250_000) });
    expect([endless.status, endless.text.includes('x'.repeat(250_000))]).toEqual([400, true]);
  });

  it('meets what others saved meanwhile as a conflict, not over it', async () => {
    const version = versionOf((await editor.ask(EDIT)).text);
    await put({ version, fields: { summary: 'Mein Entwurf', text: '', topics: '' } });
    expect((await send({ version: String(version), summary: 'Von der Kollegin' }, colleague)).status).toBe(
      303,
    );
    const mine = await editor.ask(EDIT);
    expect(mine.text).toContain('Mein Entwurf');
    expect(versionOf(mine.text)).toBe(version);
    const conflict = await send({ version: String(version), summary: 'Mein Entwurf' });
    expect(conflict.status).toBe(412);
    const settled = await send({ version: String(versionOf(conflict.text)), summary: 'Mein Entwurf' });
    expect(settled.status).toBe(303);
    expect(await summary()).toBe('Mein Entwurf');
    expect((await editor.ask(EDIT)).text).not.toContain('Hier steht Ihr Entwurf');
  });

  it('is for those who may edit', async () => {
    const stranger = await signIn(portal, { email: 'o@stadt-b.example', roles: { 'stadt-b': 'owner' } });
    expect((await put({ version: 1, fields: {} }, stranger)).status).toBe(403);
    expect((await put({ version: 1, fields: {} }, portal)).status).toBe(401);
    expect((await put({ version: 1, fields: { summary: 1 } })).status).toBe(400);
    expect((await put({ version: 1, fields: {}, accountId: 'x' })).status).toBe(400);
    expect((await put({ version: 1, fields: { text: 'x'.repeat(300_000) } })).status).toBe(400);
  });
});

describe('a form that was sent in vain', () => {
  const typed = { version: '1', summary: 'Lang <b>geschrieben</b>', text: 'Zeile 1\nZeile 2' };
  const from = (origin: string) => ({ origin });

  it('comes back with the text when the session is over, and can be sent after signing in', async () => {
    const refused = await postForm(portal.url, EDIT, { ...typed, _csrf: 'alt' }, from(portal.url));
    expect(refused.status).toBe(401);
    expect(refused.text).toContain('Lang &lt;b>geschrieben&lt;/b></textarea>');
    expect(refused.text).toContain(`action="${EDIT}"`);
    expect(refused.text).toContain('href="/anmelden"');
    const headers = { cookie: editor.cookie, ...from(portal.url) };
    const back = await postForm(portal.url, EDIT, typed, headers);
    expect(back.status).toBe(403);
    expect(back.text).toContain('Zeile 1\nZeile 2</textarea>');
    expect(back.text).toContain(`name="_csrf" value="${editor.csrfToken}"`);
    const sent = await postForm(portal.url, EDIT, { ...typed, _csrf: editor.csrfToken }, headers);
    expect([sent.status, sent.text.includes('Lang &lt;b>geschrieben')]).toEqual([412, true]);
  });

  it('does not come back for a stranger’s page', async () => {
    for (const headers of [from('https://anderswo.example'), {}] as const) {
      const refused = await postForm(portal.url, EDIT, typed, headers);
      expect([401, 403]).toContain(refused.status);
      expect(refused.text).not.toContain('geschrieben');
    }
  });

  it.each(['password', 'current', 'proof', 'recovery', 'code'])(
    'does not come back with a secret, as in the field %s',
    async (field) => {
      const secret = await postForm(portal.url, EDIT, { ...typed, [field]: 'geheim' }, from(portal.url));
      expect(secret.status).toBe(401);
      expect(secret.text).not.toMatch(/geheim|geschrieben/);
    },
  );
});

import { anOrganisation } from '../../libs/organisations/src/testing/an-organisation.js';
import { openTestPortal, type TestPortal } from '../portal/open-test-portal.js';
import { loadShipped, saveNetwork } from '../portal/save-network.js';
import { type SignedIn, signIn } from '../portal/sign-in.js';

const PROFILE = '/organisationen/stadt-a';
const EDIT = `${PROFILE}/bearbeiten`;

let portal: TestPortal;
let editor: SignedIn;
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
});
afterAll(() => portal.close());

const versionOf = (html: string) => /name="version" value="(\d+)"/.exec(html)?.[1] ?? '';
const current = async () => versionOf((await editor.ask(EDIT)).text);
const send = (concern: string, body: Record<string, string>, by = editor) =>
  by.ask(`${EDIT}/${concern}`, { method: 'POST', body });

describe('editing a profile', () => {
  it('is offered to those who may', async () => {
    expect((await editor.ask(PROFILE)).text).toContain(`href="${EDIT}"`);
    expect((await portal.ask(PROFILE)).text).not.toContain(EDIT);
    const visitor = await portal.ask(EDIT);
    expect([visitor.status, visitor.headers['location']]).toEqual([
      303,
      `/anmelden?weiter=${encodeURIComponent(EDIT)}`,
    ]);
    const other = await signIn(portal, { email: 'o@stadt-b.example', roles: { 'stadt-b': 'owner' } });
    expect((await other.ask(EDIT)).status).toBe(403);
  });

  it('has a page per concern', async () => {
    for (const concern of ['grunddaten', 'beschreibung', 'kontakt', 'sichtbarkeit']) {
      expect((await editor.ask(`${EDIT}/${concern}`)).status).toBe(200);
    }
    expect((await editor.ask(`${EDIT}/anderes`)).status).toBe(400);
  });

  it('saves what was typed, and leads back to the profile', async () => {
    const version = await current();
    const saved = await send('beschreibung', {
      version,
      summary: 'Neu.',
      text: 'Eins\r\nZwei',
      topics: 'wlan\r\n\r\nlorawan',
    });
    expect([saved.status, saved.headers['location']]).toEqual([303, PROFILE]);
    const [row] = await portal.database.dataSource.query(
      `select summary, text, topics, unit from organisations where slug = 'stadt-a'`,
    );
    expect(row).toEqual({ summary: 'Neu.', text: 'Eins\nZwei', topics: ['wlan', 'lorawan'], unit: null });
  });

  it('keeps everything typed when something is wrong, and says what', async () => {
    const version = await current();
    const { status, text } = await send('kontakt', {
      version,
      website: 'javascript:x',
      links: 'https://example.org',
    });
    expect(status).toBe(400);
    expect(text).toContain('value="javascript:x"');
    expect(text).toContain('https://example.org</textarea>');
    expect(text).toContain('href="#feld-website"');
    expect(text).toContain('id="feld-website-fehler"');
    const topic = await send('beschreibung', { version, summary: 'X', text: '', topics: 'gibtsnicht' });
    expect([topic.status, topic.text.includes('gibtsnicht</textarea>')]).toEqual([400, true]);
  });

  it('shows both versions when somebody was faster, and takes the choice', async () => {
    const version = await current();
    await send('beschreibung', { version, summary: 'Zuerst.', text: 'Gleich', topics: 'wlan' });
    const conflict = await send('beschreibung', {
      version,
      summary: 'Danach.',
      text: 'Mein <b>',
      topics: 'wlan',
    });
    expect(conflict.status).toBe(412);
    for (const both of ['Zuerst.', 'Danach.', 'Gleich', 'Mein &lt;b>']) expect(conflict.text).toContain(both);
    const chosen = await send('beschreibung', {
      version: versionOf(conflict.text),
      summary: 'Danach.',
      'take.summary': 'theirs',
      text: 'Mein <b>',
      'take.text': 'yours',
    });
    expect(chosen.status).toBe(303);
    const [row] = await portal.database.dataSource.query(
      `select summary, text from organisations where slug = 'stadt-a'`,
    );
    expect(row).toEqual({ summary: 'Zuerst.', text: 'Mein <b>' });
  });

  it('lets the organisation say who sees what, and shows it', async () => {
    const saved = await send('sichtbarkeit', { version: await current(), 'sicht.summary': 'own' });
    expect(saved.status).toBe(303);
    const { text } = await editor.ask(`${EDIT}/sichtbarkeit`);
    expect(text).toContain('nicht sichtbar');
    expect((await portal.ask(PROFILE)).text).not.toContain('Zuerst.');
    await send('sichtbarkeit', { version: await current(), 'sicht.summary': 'public' });
  });

  it('lists earlier versions and goes back to one', async () => {
    const { text } = await editor.ask(`${PROFILE}/versionen`);
    expect(text).toContain('Redaktion');
    const numbers = [...text.matchAll(/versionen\/(\d+)\/wiederherstellen/g)].map(([, number]) => number);
    const oldest = numbers.at(-1);
    const restored = await editor.ask(`${PROFILE}/versionen/${oldest}/wiederherstellen`, {
      method: 'POST',
      body: {},
    });
    expect([restored.status, restored.headers['location']]).toEqual([303, `${PROFILE}/versionen`]);
    expect((await portal.ask(PROFILE)).text).toContain('Neu.');
  });

  it('takes nothing without the token of the session', async () => {
    const body = 'version=1&summary=X';
    const headers = { cookie: editor.cookie, 'content-type': 'application/x-www-form-urlencoded' };
    expect((await portal.ask(`${EDIT}/beschreibung`, { method: 'POST', body, headers })).status).toBe(403);
  });
});

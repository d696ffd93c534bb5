import { anOrganisation } from '../../libs/organisations/src/testing/an-organisation.js';
import { DatabaseProxy } from '../portal/database-proxy.js';
import { openTestPortal, type TestPortal } from '../portal/open-test-portal.js';
import { saveNetwork } from '../portal/save-network.js';
import { type SignedIn, signIn } from '../portal/sign-in.js';

const EDIT = '/organisationen/stadt-a/bearbeiten/beschreibung';

let portal: TestPortal;
let proxy: DatabaseProxy;
let editor: SignedIn;
beforeAll(async () => {
  portal = await openTestPortal({
    address: async (database) => {
      proxy = new DatabaseProxy(database);
      await proxy.open();
      return proxy.address;
    },
  });
  await saveNetwork(portal, { organisations: [anOrganisation('stadt-a', { summary: 'Alt.' })] });
  editor = await signIn(portal, { email: 'edit@stadt-a.example', roles: { 'stadt-a': 'editor' } });
});
afterAll(async () => {
  await portal.close();
  await proxy.cut();
});

const state = async () => {
  const [row] = await portal.database.dataSource.query(
    `select o.summary, o.version, count(r.version)::int as revisions
     from organisations o left join revisions r on r.record_id = o.id and r.version > 1 group by o.id`,
  );
  return row;
};

describe('a database that goes away while somebody saves', () => {
  it('gets the text back to whoever sent it, and nothing is saved by halves', async () => {
    const body = { _csrf: editor.csrfToken, version: '1', summary: 'Im falschen Moment.' };
    const headers = { origin: portal.url };
    await proxy.cut();
    const away = await editor.ask(EDIT, { method: 'POST', body, headers });
    expect([away.status, away.text.includes('Im falschen Moment.</textarea>')]).toEqual([503, true]);
    expect(await state()).toEqual({ summary: 'Alt.', version: 1, revisions: 0 });
    await proxy.open();
    await untilBack();
    const again = await editor.ask(EDIT, { method: 'POST', body, headers });
    expect(again.status).toBe(303);
    expect(await state()).toEqual({ summary: 'Im falschen Moment.', version: 2, revisions: 1 });
  });

  it('saves the whole or nothing, whenever it is cut', async () => {
    for (let after = 0; after < 8; after += 1) {
      const before = await state();
      const body = { version: String(before.version), summary: `Runde ${after}` };
      const sent = editor.ask(EDIT, { method: 'POST', body, headers: { origin: portal.url } });
      await new Promise((resolve) => setTimeout(resolve, after * 3));
      await proxy.cut();
      const { status, text } = await sent;
      const now = await state();
      const isSaved = now.version === before.version + 1;
      expect(now).toEqual(
        isSaved
          ? { summary: `Runde ${after}`, version: before.version + 1, revisions: before.revisions + 1 }
          : before,
      );
      if (status !== 303) expect([status, text.includes(`Runde ${after}</textarea>`)]).toEqual([503, true]);
      else expect(isSaved).toBe(true);
      await proxy.open();
      await untilBack();
    }
  });
});

async function untilBack(): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if ((await editor.ask(EDIT)).status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The portal does not find its database again');
}

import { ClaimLinks, type MailboxProof } from '#accounts';
import { anOrganisation } from '../../libs/organisations/src/testing/an-organisation.js';
import { openShippedDatabase } from '../portal/filled-database.js';
import { openTestPortal, type TestPortal } from '../portal/open-test-portal.js';
import { saveNetwork } from '../portal/save-network.js';
import { type SignedIn, signIn } from '../portal/sign-in.js';

const STATE = { scope: 'state', id: '08' } as const;
const ALL = { scope: 'all', id: null } as const;

let portal: TestPortal;
let visitor: SignedIn;

beforeAll(async () => {
  portal = await openTestPortal({ content: openShippedDatabase });
  await saveNetwork(portal, {
    organisations: ['stadt-a', 'stadt-b', 'stadt-c', 'stadt-d', 'stadt-e'].map((slug) =>
      anOrganisation(slug, { website: `https://www.${slug}.example/`, seat: '08311000' }),
    ),
  });
  visitor = await signIn(portal, { email: 'person@privat.example' });
});
afterAll(() => portal.close());

const editorOf = (slug: string) =>
  signIn(portal, { email: `edit@${slug}.example`, roles: { [slug]: 'editor' } });
const edit = async (who: SignedIn, slug: string, body: object) => {
  const path = `/api/v1/organisations/${slug}`;
  const etag = (await who.ask(path)).headers['etag'] ?? '';
  expect((await who.ask(path, { method: 'PATCH', body, headers: { 'if-match': etag } })).status).toBe(200);
};
/** Who has to do something next, where somebody claims by a mailbox. */
const nextBy = async (slug: string, mailbox: string) => {
  const body = { way: 'mailbox', mailbox };
  const { text } = await visitor.ask(`/api/v1/organisations/${slug}/claims`, { method: 'POST', body });
  return (JSON.parse(text) as { next: string }).next;
};
const offered = async (slug: string) =>
  (await portal.ask(`/organisationen/${slug}/uebernehmen`)).text.includes('fremd.example');

describe('a domain that somebody with rights entered', () => {
  it('proves nothing, whether an editor or a curator of that part named it', async () => {
    await edit(await editorOf('stadt-a'), 'stadt-a', { identifiers: { domain: 'fremd.example' } });
    const local = await signIn(portal, { email: 'land@verband.example', curates: STATE });
    await edit(local, 'stadt-b', { website: 'https://fremd.example/' });
    for (const slug of ['stadt-a', 'stadt-b']) {
      expect(await offered(slug)).toBe(false);
      expect(await nextBy(slug, 'chef@fremd.example')).toBe('curator');
    }
  });

  it('takes no proof away that was there beside it, and gives none by a detour', async () => {
    const editor = await editorOf('stadt-c');
    await edit(editor, 'stadt-c', { website: 'https://www.stadt-c.example/rathaus' });
    expect(await nextBy('stadt-c', 'rathaus@stadt-c.example')).toBe('mail');
    await edit(editor, 'stadt-c', { website: 'https://fremd.example/' });
    expect(await nextBy('stadt-c', 'rathaus@stadt-c.example')).toBe('curator');
    const path = '/api/v1/organisations/stadt-c';
    const etag = (await editor.ask(path)).headers['etag'] ?? '';
    const restored = await editor.ask(`${path}/revisions/1/restore`, {
      method: 'POST',
      body: {},
      headers: { 'if-match': etag },
    });
    expect(restored.status).toBeLessThan(300);
    expect(await nextBy('stadt-c', 'rathaus@stadt-c.example')).toBe('mail');
  });

  it('proves once a curator of everything names it', async () => {
    const curator = await signIn(portal, { email: 'kuration@verband.example', curates: ALL });
    await edit(curator, 'stadt-d', { identifiers: { domain: 'fremd.example' } });
    expect(await offered('stadt-d')).toBe(true);
    expect(await nextBy('stadt-d', 'rathaus@fremd.example')).toBe('mail');
    expect(await nextBy('stadt-d', 'rathaus@stadt-d.example')).toBe('mail');
  });

  it('is looked at again when the proof comes', async () => {
    const before = `update organisations set supplied = '{"domain": "fremd.example"}' where slug = $1`;
    await edit(await editorOf('stadt-e'), 'stadt-e', { identifiers: { domain: 'fremd.example' } });
    await portal.database.transaction.query(before, ['stadt-e']);
    expect(await nextBy('stadt-e', 'chef@fremd.example')).toBe('mail');
    await portal.database.transaction.query(before.replace('fremd', 'anders'), ['stadt-e']);
    expect(await proved('chef@fremd.example')).toContain('liegt der Kuratierung vor');
    const [row] = await portal.database.transaction.query<{ claimed: boolean }>(
      `select claimed from organisations where slug = 'stadt-e'`,
    );
    expect(row).toEqual({ claimed: false });
  });
});

/** Presses the button of the page that the newest letter to a mailbox leads to. */
async function proved(mailbox: string): Promise<string> {
  const [mail] = await portal.database.transaction.query<{ payload: MailboxProof }>(
    `select payload from mails where kind = 'accounts.claim' and recipient = $1`,
    [mailbox],
  );
  const token = await portal.app.get(ClaimLinks, { strict: false }).issue(mail!.payload);
  return (await visitor.ask(`/uebernahme/${token}`, { method: 'POST', body: {} })).text;
}

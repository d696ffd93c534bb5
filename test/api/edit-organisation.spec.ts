import { anOrganisation } from '../../libs/organisations/src/testing/an-organisation.js';
import { openTestPortal, type TestPortal } from '../portal/open-test-portal.js';
import { loadShipped, saveNetwork } from '../portal/save-network.js';
import { type SignedIn, signIn } from '../portal/sign-in.js';

const A = '/api/v1/organisations/stadt-a';

let portal: TestPortal;
let editor: SignedIn;
let curator: SignedIn;

beforeAll(async () => {
  portal = await openTestPortal();
  await loadShipped(portal);
  await saveNetwork(portal, {
    organisations: [
      anOrganisation('stadt-a', { summary: 'Alt.', unit: 'Amt', visibility: { unit: 'own' } }),
      anOrganisation('stadt-b'),
      anOrganisation('weg', { status: 'withdrawn' }),
    ],
  });
  editor = await signIn(portal, { email: 'edit@stadt-a.example', roles: { 'stadt-a': 'editor' } });
  curator = await signIn(portal, { email: 'k@example.org', curates: { scope: 'all', id: null } });
});
afterAll(() => portal.close());

const etagOf = async (by = editor) => (await by.ask(A)).headers['etag'] ?? '';
const patch = async (body: unknown, by = editor, path = A, etag?: string) => {
  const headers = { 'if-match': etag ?? (await etagOf()) };
  return by.ask(path, { method: 'PATCH', body, headers });
};
const codeOf = ({ status, text }: { status: number; text: string }) => [status, JSON.parse(text).code];

describe('PATCH /api/v1/organisations/{slug}', () => {
  it('changes what is named, and answers the profile with its new version', async () => {
    const before = await etagOf();
    const answer = await patch({ summary: 'Neu.', identifiers: { wikidata: 'Q42' } });
    expect(answer.status).toBe(200);
    const profile = JSON.parse(answer.text);
    expect(profile).toMatchObject({ summary: 'Neu.', unit: 'Amt', identifiers: { wikidata: 'Q42' } });
    expect(profile.provenance.summary).toMatchObject({ source: 'owner' });
    expect(answer.headers['etag']).not.toBe(before);
    const [row] = await portal.database.dataSource.query(
      `select o.summary, r.role, r.after from organisations o join revisions r on r.record_id = o.id
       where o.slug = 'stadt-a' order by r.version desc limit 1`,
    );
    expect(row).toEqual({
      summary: 'Neu.',
      role: 'editor',
      after: { summary: 'Neu.', 'identifiers.wikidata': 'Q42' },
    });
  });

  it('takes values away by null', async () => {
    const { text } = await patch({ identifiers: { wikidata: null }, summary: null });
    expect(JSON.parse(text)).toMatchObject({ summary: null, identifiers: {} });
    await patch({ summary: 'Neu.' });
  });

  it('has an ETag that serves both If-Match and If-None-Match', async () => {
    const etag = await etagOf();
    expect(etag).toMatch(/^"\d+\.[\w-]+"$/);
    expect((await editor.ask(A, { headers: { 'if-none-match': etag } })).status).toBe(304);
    expect((await portal.ask(A)).headers['etag']).toMatch(/^W\//);
  });

  it('needs the version', async () => {
    const missing = await editor.ask(A, { method: 'PATCH', body: { unit: 'B' } });
    expect(codeOf(missing)).toEqual([428, 'REQUEST.VERSION_MISSING']);
    expect(codeOf(await patch({ unit: 'B' }, editor, A, '*'))).toEqual([428, 'REQUEST.VERSION_MISSING']);
  });

  it('refuses a stale one with both versions', async () => {
    const etag = await etagOf();
    await patch({ summary: 'Zuerst.' });
    const answer = await patch({ summary: 'Danach.' }, editor, A, etag);
    expect(answer.status).toBe(412);
    expect(JSON.parse(answer.text)).toMatchObject({
      code: 'ORGANISATION.STALE',
      current: { summary: 'Zuerst.' },
      yours: { summary: 'Danach.' },
    });
    expect(codeOf(await patch({ summary: 'X' }, editor, A, '"fremd"'))[0]).toBe(412);
  });

  it.each<[string, unknown, string]>([
    ['too long', { summary: 'ä'.repeat(301) }, 'summary'],
    ['four times too long', { text: 'ä'.repeat(40_000) }, 'text'],
    ['an unknown topic', { topics: ['gibtsnicht'] }, 'topics.0'],
    ['an unknown place', { seat: '99999999' }, 'seat'],
    ['no web address', { website: 'javascript:alert(1)' }, 'website'],
    ['a field that is nobody’s to edit', { claimed: true }, 'claimed'],
    ['another one', { provenance: {} }, 'provenance'],
    ['visibility of what is always public', { visibility: { name: 'own' } }, 'visibility.name'],
    ['turned text', { unit: 'A\u202EB' }, 'unit'],
  ])('says at the field what is wrong: %s', async (_case, body, path) => {
    const { status, text } = await patch(body);
    expect([status, JSON.parse(text).errors]).toEqual([
      400,
      [{ path, message: expect.stringMatching(/^[^a-z]/) }],
    ]);
  });

  it('is for its editors', async () => {
    const etag = await etagOf();
    expect(codeOf(await portal.ask(A, { method: 'PATCH', body: {} }))).toEqual([401, 'SESSION.REQUIRED']);
    const member = await signIn(portal, { email: 'm@stadt-a.example', roles: { 'stadt-a': 'member' } });
    const other = await signIn(portal, { email: 'o@stadt-b.example', roles: { 'stadt-b': 'owner' } });
    for (const by of [member, other]) {
      expect(codeOf(await patch({ unit: 'B' }, by, A, etag))).toEqual([403, 'ACCESS.FORBIDDEN']);
    }
    for (const gone of ['weg', 'nie-da']) {
      expect((await patch({}, editor, `/api/v1/organisations/${gone}`, etag)).status).toBe(404);
    }
    const withoutToken = { cookie: editor.cookie, 'if-match': etag };
    expect((await portal.ask(A, { method: 'PATCH', body: {}, headers: withoutToken })).status).toBe(403);
  });

  it('keeps curators out of what is "only us"', async () => {
    expect(codeOf(await patch({ unit: 'B' }, curator))).toEqual([403, 'ACCESS.FORBIDDEN']);
    expect((await patch({ summary: 'Berichtigt.' }, curator)).status).toBe(200);
  });
});

describe('the history', () => {
  it('lists revisions, and takes the profile back to one', async () => {
    await patch({ summary: 'Eins.' });
    const { items } = JSON.parse((await editor.ask(`${A}/revisions?limit=1`)).text);
    expect(items).toEqual([
      {
        number: expect.any(Number),
        at: expect.any(String),
        role: 'editor',
        restored: null,
        changes: [{ path: 'summary', before: 'Berichtigt.', after: 'Eins.' }],
      },
    ]);
    await patch({ summary: 'Zwei.' });
    const restore = (number: number, by = editor) =>
      by.ask(`${A}/revisions/${number}/restore`, { method: 'POST' });
    expect(JSON.parse((await restore(items[0].number)).text).summary).toBe('Eins.');
    expect(codeOf(await restore(999))).toEqual([404, 'REVISION.NOT_FOUND']);
    expect((await portal.ask(`${A}/revisions`)).status).toBe(401);
    const other = await signIn(portal, { email: 'o@stadt-b.example' });
    expect((await other.ask(`${A}/revisions`)).status).toBe(403);
    expect((await restore(items[0].number, other)).status).toBe(403);
  });
});

describe('POST /api/v1/organisations/{slug}/confirmation', () => {
  it('sets the date of the confirmation and nothing else', async () => {
    const before = JSON.parse((await editor.ask(A)).text);
    const { text } = await editor.ask(`${A}/confirmation`, { method: 'POST' });
    const { confirmedAt } = JSON.parse(text);
    const after = JSON.parse((await editor.ask(A)).text);
    expect(after).toEqual({ ...before, freshness: { ...before.freshness, confirmedAt } });
    expect((await portal.ask(`${A}/confirmation`, { method: 'POST' })).status).toBe(401);
  });
});

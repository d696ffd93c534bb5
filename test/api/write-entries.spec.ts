import { anOrganisation } from '../../libs/organisations/src/testing/an-organisation.js';
import { openTestPortal, type TestPortal } from '../portal/open-test-portal.js';
import { loadShipped, saveNetwork } from '../portal/save-network.js';
import { type SignedIn, signIn } from '../portal/sign-in.js';

let portal: TestPortal;
let editor: SignedIn;
let other: SignedIn;

beforeAll(async () => {
  portal = await openTestPortal();
  await loadShipped(portal);
  await saveNetwork(portal, {
    organisations: ['stadt-a', 'stadt-b', 'stadt-c'].map((id) => anOrganisation(id)),
    initiatives: [{ id: 'fremd', title: 'Fremd', lead: 'stadt-c' }],
  });
  editor = await signIn(portal, { email: 'e@stadt-a.example', roles: { 'stadt-a': 'editor' } });
  other = await signIn(portal, { email: 'o@stadt-b.example', roles: { 'stadt-b': 'owner' } });
});
afterAll(() => portal.close());

const codeOf = ({ status, text }: { status: number; text: string }) => [status, JSON.parse(text).code];

/** What the four kinds of entries have in common: where they are, a new one, a change of it, and what is refused. */
const KINDS = {
  initiatives: {
    draft: { title: 'Bürger-App', lead: 'stadt-a', topics: ['wlan'], state: 'pilot' },
    change: { summary: 'Neu.' },
    owned: ['lead', 'stadt-b'],
    wrong: ['topics.0', { topics: ['gibtsnicht'] }],
  },
  listings: {
    draft: { organisation: 'stadt-a', kind: 'offer', text: 'Rat zu WLAN', topics: ['wlan'] },
    change: { text: 'Neu.' },
    owned: ['organisation', 'stadt-b'],
    wrong: ['expires', { expires: 'bald' }],
  },
  relations: {
    draft: { from: 'stadt-a', to: 'stadt-c', kind: 'partner', from_date: '2020' },
    change: { text: 'Neu.' },
    owned: ['from', 'stadt-b'],
    wrong: ['until_date', { until_date: '2019' }],
  },
  statements: {
    draft: {
      by: 'stadt-a',
      role: 'Bürgermeister',
      summary: 'Alt.',
      about: [{ type: 'topic', slug: 'wlan' }],
    },
    change: { summary: 'Neu.' },
    owned: ['by', 'stadt-b'],
    wrong: [
      'about.1.slug',
      {
        about: [
          { type: 'topic', slug: 'wlan' },
          { type: 'initiative', slug: 'nie' },
        ],
      },
    ],
  },
  adoptions: {
    draft: { initiative: 'fremd', organisation: 'stadt-a', stage: 'planning', note: 'Geplant.' },
    change: { outcome: 'Neu.' },
    owned: ['organisation', 'stadt-b'],
    wrong: ['reason', { reason: 'a'.repeat(1_001) }],
  },
} as const;

describe.each(Object.entries(KINDS))('/api/v1/%s', (kind, { draft, change, owned, wrong }) => {
  const root = `/api/v1/${kind}`;
  let address: string;

  const send = (method: string, path: string, body?: unknown, by = editor, etag?: string) =>
    by.ask(path, { method, body, headers: etag === undefined ? {} : { 'if-match': etag } });
  const etagOf = async (by = editor) => (await by.ask(address)).headers['etag'] ?? '';

  it('POST makes one, and says where it is', async () => {
    const answer = await send('POST', root, draft);
    expect(answer.status).toBe(201);
    address = answer.headers['location']!;
    expect(address).toMatch(new RegExp(`^${root}/[a-z0-9-]+$`));
    expect((await portal.ask(address)).status).toBe(200);
    expect(answer.headers['etag']).toBe(await etagOf());
  });

  it('PATCH changes what is named', async () => {
    const before = await etagOf();
    const answer = await send('PATCH', address, change, editor, before);
    expect([answer.status, JSON.parse(answer.text)]).toMatchObject([200, change]);
    expect(answer.headers['etag']).not.toBe(before);
    expect(JSON.parse((await portal.ask(address)).text)).toMatchObject(change);
  });

  it('needs the version, and refuses a stale one with both', async () => {
    const etag = await etagOf();
    expect(codeOf(await send('PATCH', address, change))).toEqual([428, 'REQUEST.VERSION_MISSING']);
    expect(codeOf(await send('DELETE', address))).toEqual([428, 'REQUEST.VERSION_MISSING']);
    const stale = etag.replace(/^"\d+/, '"1');
    for (const [method, body] of [['PATCH', change], ['DELETE']] as const) {
      const answer = await send(method, address, body, editor, stale);
      expect(answer.status).toBe(412);
      expect(JSON.parse(answer.text)).toMatchObject({
        current: { version: 2, ...change },
        yours: { version: 1 },
      });
    }
    expect(await etagOf()).toBe(etag);
  });

  it('says at the field what is wrong', async () => {
    const [path, body] = wrong;
    const errors = async (answer: Promise<{ status: number; text: string }>) => {
      const { status, text } = await answer;
      return [status, JSON.parse(text).errors];
    };
    const expected = (at: string) => [400, [{ path: at, message: expect.stringMatching(/^[^a-z]/) }]];
    const etag = await etagOf();
    expect(await errors(send('PATCH', address, body, editor, etag))).toEqual(expected(path));
    expect(await errors(send('POST', root, { ...draft, ...body }))).toEqual(expected(path));
    for (const foreign of ['id', 'slug', 'version', 'withdrawn', 'provenance', 'shown', owned[0]]) {
      const answer = send('PATCH', address, { [foreign]: true }, editor, etag);
      expect(await errors(answer)).toEqual(expected(foreign));
    }
    expect(await errors(send('POST', root, { ...draft, [owned[0]]: 'nie-da' }))).toEqual(expected(owned[0]));
  });

  it('is for the editors of its organisation', async () => {
    const etag = await etagOf();
    const withoutToken = { cookie: editor.cookie, 'if-match': etag };
    for (const [method, path, body] of [
      ['POST', root, draft],
      ['PATCH', address, change],
      ['DELETE', address, undefined],
      ['POST', `${address}/restore`, undefined],
    ] as const) {
      expect(codeOf(await portal.ask(path, { method, body }))).toEqual([401, 'SESSION.REQUIRED']);
      const isRestore = path.endsWith('/restore');
      expect((await send(method, path, body, other, etag)).status).toBe(isRestore ? 404 : 403);
      expect((await portal.ask(path, { method, body, headers: withoutToken })).status).toBe(403);
    }
    expect((await send('POST', root, { ...draft, [owned[0]]: owned[1] })).status).toBe(403);
    const { status, headers } = await other.ask(address);
    expect([status, headers['etag']]).toEqual([200, expect.stringMatching(/^W\//)]);
    expect(await etagOf()).toBe(etag);
  });

  it('tells its history, and goes back and forth in it', async () => {
    const history = async (query = '') =>
      JSON.parse((await send('GET', `${address}/revisions${query}`)).text);
    const [path, value] = Object.entries(change)[0]!;
    const { items, next } = await history('?limit=1');
    expect(items).toMatchObject([
      { number: 2, role: 'editor', restored: null, changes: [{ path, after: value }] },
    ]);
    const [first] = (await history(`?cursor=${next}`)).items;
    const { before } = items[0].changes[0];
    expect(first).toMatchObject({
      number: 1,
      changes: expect.arrayContaining([{ path: owned[0], before: null, after: 'stadt-a' }]),
    });
    expect(JSON.stringify(items)).not.toMatch(/accountId|@/);

    const restored = await send('POST', `${address}/revisions/1/restore`);
    expect([restored.status, JSON.parse(restored.text)[path]]).toEqual([200, before]);
    expect((await history('?limit=1')).items).toMatchObject([
      { number: 3, restored: 1, changes: [{ path, before: value, after: before }] },
    ]);
    expect((await send('POST', `${address}/revisions/2/restore`)).status).toBe(200);
    expect(JSON.parse((await portal.ask(address)).text)).toMatchObject(change);
    expect(codeOf(await send('POST', `${address}/revisions/9/restore`))).toEqual([404, 'REVISION.NOT_FOUND']);
    for (const at of ['/revisions', '/revisions/1/restore']) {
      const method = at === '/revisions' ? 'GET' : 'POST';
      expect((await send(method, `${address}${at}`, undefined, other)).status).toBe(403);
    }
  });

  it('DELETE withdraws it, and it can be taken back', async () => {
    expect((await send('DELETE', address, undefined, editor, await etagOf())).status).toBe(204);
    for (const by of [portal, editor]) expect((await by.ask(address)).status).toBe(404);
    expect((await send('PATCH', address, change, editor, '"5.x"')).status).toBe(404);
    expect((await send('POST', `${address}/restore`, undefined, other)).status).toBe(403);
    const answer = await send('POST', `${address}/restore`);
    expect([answer.status, JSON.parse(answer.text)]).toMatchObject([200, change]);
    expect((await portal.ask(address)).status).toBe(200);
    expect((await send('POST', `${address}/restore`)).status).toBe(404);
  });
});

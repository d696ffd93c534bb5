import { LimitAttempts } from '#accounts';
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
    expect((await send('POST', `${address}/restore`, undefined, other)).status).toBe(404);
    const answer = await send('POST', `${address}/restore`);
    expect([answer.status, JSON.parse(answer.text)]).toMatchObject([200, change]);
    expect((await portal.ask(address)).status).toBe(200);
    expect((await send('POST', `${address}/restore`)).status).toBe(404);
  });
});

describe('the form of an entry', () => {
  const list = '/organisationen/stadt-a/eintraege/angebote';
  const NEW = '/organisationen/stadt-a/neu/angebote';
  const send = (path: string, body: Record<string, string>, by = editor) =>
    by.ask(path, { method: 'POST', body: { version: '0', kind: 'offer', topics: '', expires: '', ...body } });
  const page = async (path: string, by = editor) => (await by.ask(path)).text;
  const FOUND = 'Hier steht Ihr Entwurf';
  const colleague = () => signIn(portal, { email: 'k@stadt-a.example', roles: { 'stadt-a': 'editor' } });

  it('keeps a draft of a new one, for whoever typed it, until it is saved', async () => {
    const kept = await send(NEW, { text: 'Halb fertig', expires: 'bald', was: 'entwurf' });
    expect([kept.status, kept.headers['location']]).toEqual([303, NEW]);
    for (const typed of [FOUND, 'Halb fertig', 'value="bald"']) expect(await page(NEW)).toContain(typed);
    expect(await page(NEW, await colleague())).not.toContain('Halb fertig');
    expect((await send(NEW, { text: 'Halb fertig', expires: 'bald' })).status).toBe(400);
    expect(await page(NEW)).toContain(FOUND);
    const saved = await send(NEW, { text: 'Ganz fertig' });
    expect([saved.status, saved.headers['location']]).toEqual([303, list]);
    expect(await page(NEW)).not.toContain(FOUND);
  });

  it('keeps one while one types, too, and forgets it when asked to', async () => {
    const address = /data-draft="([^"]+)"/.exec(await page(`${list}/ganz-fertig`))![1]!;
    const draft = { version: 1, fields: { text: 'Getippt' } };
    expect((await editor.ask(address, { method: 'PUT', body: draft })).status).toBe(200);
    expect(await page(`${list}/ganz-fertig`)).toContain('Getippt');
    const dropped = await send(`${list}/ganz-fertig`, { was: 'verwerfen' });
    expect([dropped.status, dropped.headers['location']]).toEqual([303, `${list}/ganz-fertig`]);
    expect(await page(`${list}/ganz-fertig`)).not.toContain('Getippt');
  });

  it('shows both versions when a draft is saved after somebody else, and takes what is chosen', async () => {
    const form = `${list}/ganz-fertig`;
    await send(form, { version: '1', text: 'Mein Text', expires: '2099', was: 'entwurf' });
    await send(form, { version: '1', text: 'Text der Kollegin' }, await colleague());
    const version = /name="version" value="(\d+)"/.exec(await page(form))![1]!;
    expect([version, await page(form)]).toEqual(['1', expect.stringContaining('Mein Text')]);
    const stale = await send(form, { version, text: 'Mein Text', expires: '2099' });
    expect(stale.status).toBe(412);
    for (const said of ['Mein Text', 'Text der Kollegin', 'name="take.text"', 'value="2"']) {
      expect(stale.text).toContain(said);
    }
    const chosen = { text: 'Mein Text', 'take.text': 'theirs', expires: '2099', 'take.expires': 'yours' };
    expect((await send(form, { version: '2', ...chosen })).status).toBe(303);
    expect(JSON.parse((await portal.ask('/api/v1/listings/ganz-fertig')).text)).toMatchObject({
      text: 'Text der Kollegin',
      expires: '2099',
    });
    expect(await page(form)).not.toContain(FOUND);
  });

  it('leads to earlier versions, told in words, and back to them', async () => {
    const form = `${list}/ganz-fertig`;
    expect(await page(form)).toContain(`href="${form}/versionen"`);
    const versions = await page(`${form}/versionen`);
    for (const said of ['Stand 3', 'Text der Kollegin', 'Stand 1', 'Angebot', 'Name of stadt-a</span>']) {
      expect(versions).toContain(said);
    }
    const back = await send(`${form}/versionen/1/wiederherstellen`, {});
    expect([back.status, back.headers['location']]).toEqual([303, `${form}/versionen`]);
    expect(await page(form)).toContain('Ganz fertig');
    expect((await other.ask(`${form}/versionen`)).status).toBe(403);
  });
});

describe('the form of an entry with partners', () => {
  it('says their names beside their addresses, and takes them back', async () => {
    const partner = 'Name of stadt-b (/organisationen/stadt-b)';
    const body = { title: 'Gemeinsam', lead: 'stadt-a', partners: ['stadt-b'] };
    const made = await editor.ask('/api/v1/initiatives', { method: 'POST', body });
    const slug = made.headers['location']!.split('/').at(-1)!;
    const form = `/organisationen/stadt-a/eintraege/initiativen/${slug}`;
    const { text } = await editor.ask(form);
    expect(text).toContain(`>${partner}</textarea>`);
    const version = /name="version" value="(\d+)"/.exec(text)![1]!;
    const typed = { version, title: 'Gemeinsam!', partners: `${partner}\nName of stadt-c` };
    expect((await editor.ask(form, { method: 'POST', body: typed })).status).toBe(303);
    const saved = await editor.ask(`/api/v1/initiatives/${slug}`);
    const { partners } = JSON.parse(saved.text) as { partners: { slug: string }[] };
    expect(partners.map((one) => one.slug)).toEqual(['stadt-b', 'stadt-c']);
  });
});

describe('an initiative that an adoption became', () => {
  it('is one that is shown: whether a withdrawn one is there is not told', async () => {
    const made = await editor.ask('/api/v1/initiatives', {
      method: 'POST',
      body: { title: 'Verborgen', lead: 'stadt-a', state: 'pilot' },
    });
    const address = made.headers['location']!;
    const headers = { 'if-match': made.headers['etag']! };
    expect((await editor.ask(address, { method: 'DELETE', headers })).status).toBe(204);
    const adopt = async (as: string) => {
      const body = { initiative: 'fremd', organisation: 'stadt-b', stage: 'adopter', as };
      const answer = await other.ask('/api/v1/adoptions', { method: 'POST', body });
      return [answer.status, JSON.parse(answer.text).errors];
    };
    const refused = [400, [{ path: 'as', message: expect.any(String) }]];
    expect(await adopt('nie-da')).toEqual(refused);
    expect(await adopt(address.split('/').at(-1)!)).toEqual(refused);
  });
});

describe('what a script could leave behind', () => {
  it('ends with what nobody writes by hand in a day; a form keeps what was typed', async () => {
    const busy = await signIn(portal, { email: 'script@stadt-a.example', roles: { 'stadt-a': 'editor' } });
    const limit = portal.app.get(LimitAttempts, { strict: false });
    for (let time = 0; time < 300; time += 1) await limit.count('made-account', busy.accountId);
    for (const [kind, { draft }] of Object.entries(KINDS)) {
      const answer = await busy.ask(`/api/v1/${kind}`, { method: 'POST', body: draft });
      expect(codeOf(answer)).toEqual([429, 'SIGN_IN.TOO_MANY_ATTEMPTS']);
    }
    const body = { kind: 'offer', text: 'Mit der Hand geschrieben', topics: '', expires: '', version: '0' };
    const form = await busy.ask('/organisationen/stadt-a/neu/angebote', {
      method: 'POST',
      body,
      headers: { origin: portal.url },
    });
    expect([form.status, form.text.includes('Mit der Hand geschrieben')]).toEqual([429, true]);
  });
});

import { ManageTeam } from '#accounts';
import { AnnounceChange } from '#curation';
import { ExportInitiatives } from '#initiatives';
import { ListChanges, ReadOrganisations } from '#organisations';
import { CONFIG } from '#platform';
import { ChangeDecidedLetter } from '../../apps/worker/src/letters/curation/change-decided.letter.js';
import { ChangeWaitsLetter } from '../../apps/worker/src/letters/curation/change-waits.letter.js';
import { anOrganisation } from '../../libs/organisations/src/testing/an-organisation.js';
import { deskOf } from '../portal/desk.js';
import { openShippedDatabase } from '../portal/filled-database.js';
import { openTestPortal, type TestPortal } from '../portal/open-test-portal.js';
import { saveNetwork } from '../portal/save-network.js';
import { signIn, type SignedIn } from '../portal/sign-in.js';

let portal: TestPortal;
let member: SignedIn;
let curator: SignedIn;

beforeAll(async () => {
  portal = await openTestPortal({ content: openShippedDatabase });
  await saveNetwork(portal, {
    organisations: [
      anOrganisation('stadt-a', { name: 'Stadt Ahausen', summary: 'Alte Fassung.', seat: '08231000' }),
      anOrganisation('stadt-b', { name: 'Stadt Bhausen' }),
    ],
    initiatives: [{ id: 'netz-b', title: 'Funknetz Bhausen', lead: 'stadt-b' }],
    questions: [{ id: 'quitten', text: 'Was wird aus Quitten?' }],
  });
  curator = await signIn(portal, { email: 'kuration@verband.example', curates: { scope: 'all', id: null } });
});
// A session gets another id when its rights change.
beforeEach(async () => (member = await signIn(portal, { email: 'person@privat.example' })));
afterAll(() => portal.close());

const { query, post, get, send, newest } = deskOf(
  () => portal,
  () => member,
);
const any = { strict: false };

describe('a change that has to be approved', () => {
  const A = '/api/v1/organisations/stadt-a';
  const PAGE = '/organisationen/stadt-a/freigaben';
  let owner: SignedIn;
  let editor: SignedIn;

  beforeAll(async () => {
    owner = await signIn(portal, { email: 'owner@a.example', roles: { 'stadt-a': 'owner' } });
    editor = await signIn(portal, { email: 'edit@a.example', roles: { 'stadt-a': 'editor' } });
  });

  const etag = async (who: SignedIn) => (await who.ask(A)).headers['etag'] ?? '';
  const patch = async (body: unknown, who = editor) => {
    const { text } = await who.ask(A, { method: 'PATCH', body, headers: { 'if-match': await etag(who) } });
    return JSON.parse(text) as { summary: string | null; pending: string | null };
  };
  const decide = (id: string, what: string, body: unknown, who: SignedIn) =>
    post(`organisations/stadt-a/changes/${id}/${what}`, body, who);
  const demand = async (body: unknown, who: SignedIn) =>
    (await who.ask(`${A}/approval`, { method: 'PUT', body })).status;

  it('is asked for by the owner alone', async () => {
    expect(await demand({ isDemanded: true }, editor)).toBe(403);
    expect((await portal.ask(`${A}/approval`, { method: 'PUT', body: { isDemanded: true } })).status).toBe(
      401,
    );
    expect((await editor.ask(PAGE)).text).not.toContain('Vier-Augen');
    expect((await owner.ask(PAGE)).text).toContain('Vier-Augen');
    expect((await send(`${PAGE}/einstellung`, { freigabe: 'own' }, owner)).headers.location).toBe(PAGE);
    expect(await demand({ isDemanded: true }, owner)).toBe(200);
  });

  it('waits without showing anywhere, and comes in once approved', async () => {
    const { summary, pending } = await patch({ summary: 'Zwetschgenfassung.' });
    expect(summary).toBe('Alte Fassung.');
    for (const who of [portal, member, owner]) {
      expect((await who.ask(A)).text).not.toContain('Zwetschgen');
      expect((await who.ask('/organisationen/stadt-a')).text).not.toContain('Zwetschgen');
    }
    expect((await editor.ask('/organisationen/stadt-a/bearbeiten/beschreibung')).text).toContain(
      'Zwetschgenfassung.',
    );
    expect((await editor.ask(PAGE)).text).toContain('Zwetschgenfassung.');
    expect((await get('organisations/stadt-a/changes', owner)).items).toMatchObject([
      {
        id: pending,
        state: 'open',
        isOwn: false,
        changes: [{ path: 'summary', now: 'Alte Fassung.', after: 'Zwetschgenfassung.', hasMoved: false }],
      },
    ]);
    const announce = portal.app.get(AnnounceChange, any);
    for (let time = 0; time < 2; time += 1) await announce.execute(pending!);
    const waiting = await query<{ recipient: string; payload: Record<string, unknown> }>(
      `select recipient, payload from mails where kind = 'curation.change-waits'`,
    );
    expect(waiting.map(({ recipient }) => recipient)).toEqual(['owner@a.example']);
    const waits = new ChangeWaitsLetter(
      portal.app.get(CONFIG, any),
      portal.app.get(ListChanges, any),
      portal.app.get(ManageTeam, any),
      portal.app.get(ReadOrganisations, any),
    );
    const told = await waits.compose(waiting[0]!.payload, 'de');
    expect([told?.text.includes(PAGE), told?.text.includes('Zwetschgen')]).toEqual([true, false]);
    expect((await member.ask(`${A}/changes`)).status).toBe(403);
    expect((await portal.ask(`${A}/changes`)).status).toBe(401);
    expect((await decide(pending!, 'approve', {}, editor))[0]).toBe(403);
    expect((await decide(pending!, 'withdraw', {}, owner))[0]).toBe(404);
    const elsewhere = `organisations/stadt-b/changes/${pending}/approve`;
    expect((await post(elsewhere, {}, owner))[0]).toBe(404);
    expect(await decide(pending!, 'approve', {}, owner)).toEqual([200, { id: pending, state: 'approved' }]);
    expect((await portal.ask(A)).text).toContain('Zwetschgenfassung.');
    expect(await waits.compose(waiting[0]!.payload, 'de')).toBeNull();
    const { app } = portal;
    const letter = new ChangeDecidedLetter(
      app.get(CONFIG, any),
      app.get(ListChanges, any),
      app.get(ReadOrganisations, any),
    );
    expect(await newest('edit@a.example', letter)).toContain('freigegeben');
  });

  it('is rejected by a curator of that part, with a reason that reaches the editor', async () => {
    const form = { version: (await etag(editor)).slice(1).split('.')[0]!, summary: 'Pflaumenfassung.' };
    const saved = await send('/organisationen/stadt-a/bearbeiten/beschreibung', form, editor);
    expect(saved.headers.location).toBe(PAGE);
    const local = await signIn(portal, {
      email: 'land@verband.example',
      curates: { scope: 'state', id: '08' },
    });
    const far = await signIn(portal, {
      email: 'fern@verband.example',
      curates: { scope: 'state', id: '09' },
    });
    expect((await get('curation/queue?kind=change', far)).items).toEqual([]);
    const [item] = (await get('curation/queue?kind=change', local)).items;
    expect(item).toMatchObject({
      name: 'Stadt Ahausen',
      submitter: 'edit@a.example',
      changes: [{ path: 'summary' }],
    });
    expect((await local.ask('/kuratierung')).text).toContain('Pflaumenfassung.');
    // Who curates a part decides there, too, and learns no more of the team than on its own page.
    const [seen, ofOwner] = [(await local.ask(PAGE)).text, (await owner.ask(PAGE)).text];
    expect([seen.includes('Pflaumenfassung.'), seen.includes('edit@a.example')]).toEqual([true, false]);
    expect(ofOwner).toContain('edit@a.example');
    expect((await post(`curation/queue/${item!['id']}/reject`, { reason: 'Nein.' }, far))[0]).toBe(404);
    // What went wrong is said on the page that was looked at.
    for (const kind of ['change', 'claim']) {
      const again = await send(`/kuratierung/${item!['id']}/ablehnen`, { reason: '', kind }, local);
      expect(again.text.includes('Pflaumenfassung.')).toBe(kind === 'change');
    }
    await send(`/kuratierung/${item!['id']}/ablehnen`, { reason: 'Bitte nüchterner.' }, local);
    expect((await editor.ask(PAGE)).text).toContain('Bitte nüchterner.');
    expect((await portal.ask(A)).text).toContain('Zwetschgenfassung.');
  });

  it('is not approved over what somebody else saved since, unless that was seen', async () => {
    const { pending } = await patch({ summary: 'Birnenfassung.' });
    await patch({ summary: 'Apfelfassung.' }, owner);
    expect((await decide(pending!, 'approve', {}, owner))[1]).toMatchObject({
      code: 'CHANGE.MOVED',
      status: 409,
    });
    const blind = await send(`${PAGE}/${pending}/freigeben`, { version: '1' }, owner);
    expect(blind.text).toContain('inzwischen anders gespeichert');
    const [, version] = /name="version" value="(\d+)"/.exec(blind.text) ?? [];
    expect((await send(`${PAGE}/${pending}/freigeben`, { version: version! }, owner)).headers.location).toBe(
      PAGE,
    );
    expect((await portal.ask(A)).text).toContain('Birnenfassung.');
  });

  it('is not approved as something that nobody looked at', async () => {
    const { pending: looked } = await patch({ summary: 'Mispelfassung.' });
    expect((await patch({ summary: 'Mispelfassung.' })).pending).toBe(looked);
    const { pending: now } = await patch({ summary: 'Schlehenfassung.' });
    expect((await decide(looked!, 'approve', {}, owner))[0]).toBe(404);
    const [ofOwner, ofCurator] = [
      await send(`${PAGE}/${looked}/freigeben`, { version: '1' }, owner),
      await send(`/kuratierung/${looked}/annehmen`, { version: '1' }, curator),
    ];
    for (const { status, text } of [ofOwner, ofCurator]) {
      expect(status).toBe(404);
      expect(text).toContain('inzwischen geändert oder zurückgezogen');
      expect(text).toContain('Schlehenfassung.');
    }
    const rejected = await send(`${PAGE}/${looked}/ablehnen`, { reason: 'Zu herb.' }, owner);
    expect(rejected.text).toContain('inzwischen geändert oder zurückgezogen');
    const late = await send(`/kuratierung/${looked}/ablehnen`, { reason: 'Zu herb.' }, curator);
    expect(late).toMatchObject({ status: 404, text: expect.stringContaining('inzwischen geändert') });
    expect((await portal.ask(A)).text).not.toMatch(/Mispel|Schlehen/);
    expect((await decide(now!, 'reject', { reason: 'Nein.' }, owner))[0]).toBe(200);
  });

  it('waits where an earlier version is restored, and says so', async () => {
    const shown = (await portal.ask(A)).text;
    const restored = await send('/organisationen/stadt-a/versionen/1/wiederherstellen', {}, editor);
    expect(restored.headers.location).toBe(PAGE);
    expect((await portal.ask(A)).text).toBe(shown);
    const { text } = await editor.ask(PAGE);
    expect([text.includes('gilt wieder'), text.includes('zurueckziehen')]).toEqual([false, true]);
    const [item] = (await get('organisations/stadt-a/changes', owner)).items;
    await send(`${PAGE}/${item!['id']}/zurueckziehen`, {}, editor);
  });

  it('is taken back by its editor', async () => {
    const { pending } = await patch({ summary: 'Doch nicht.' });
    expect((await send(`${PAGE}/${pending}/zurueckziehen`, {}, editor)).headers.location).toBe(PAGE);
    expect((await editor.ask('/organisationen/stadt-a/bearbeiten/beschreibung')).text).not.toContain(
      'Doch nicht.',
    );
    expect((await decide(pending!, 'reject', { reason: 'Zu spät.' }, owner))[1]).toMatchObject({
      code: 'CURATION.DECIDED',
    });
  });

  describe('of an entry', () => {
    const write = async (path: string, body: unknown, who = editor) => {
      const { status, text } = await who.ask(`/api/v1/${path}`, { method: 'POST', body });
      return { status, ...(JSON.parse(text) as { pending?: string; slug?: string; id?: string }) };
    };
    const change = async (path: string, body: unknown, who = editor) => {
      const headers = { 'if-match': (await who.ask(`/api/v1/${path}`)).headers['etag'] ?? '' };
      const { status, text } = await who.ask(`/api/v1/${path}`, { method: 'PATCH', body, headers });
      return { status, ...(JSON.parse(text) as { pending?: string }) };
    };
    const waiting = async (who = owner) =>
      (await get('organisations/stadt-a/changes', who)).items.filter(({ state }) => state === 'open');
    const shows = async (path: string, text: string, who: TestPortal | SignedIn = portal) =>
      (await who.ask(path)).text.includes(text);

    it.each([
      ['initiative', 'initiatives', { lead: 'stadt-a', title: 'Quittenprobe' }, 'title', 'quittenprobe'],
      [
        'listing',
        'listings',
        { organisation: 'stadt-a', kind: 'need', text: 'Quittenprobe' },
        'text',
        'quittenprobe',
      ],
      [
        'statement',
        'statements',
        { by: 'stadt-a', role: 'Amt', question: 'quitten', summary: 'Quittenprobe' },
        'summary',
        'stadt-a-quitten',
      ],
    ])('is not there before a new %s is approved', async (kind, list, said, field, slug) => {
      const { status, pending } = await write(list, said);
      expect(status).toBe(202);
      expect(await query(`select id from ${list} where ${field} = 'Quittenprobe'`)).toEqual([]);
      expect(await waiting()).toMatchObject([
        { id: pending, record: { kind, slug: null, title: 'Quittenprobe' }, version: 0 },
      ]);
      expect(await shows(PAGE, 'Quittenprobe', editor)).toBe(true);
      expect(await shows('/kuratierung', 'Quittenprobe', curator)).toBe(true);
      // What it names is told by its name, to whoever decides; who changed it, too.
      for (const [path, who] of [[PAGE, owner] as const, ['/kuratierung', curator] as const]) {
        const { text } = await who.ask(path);
        expect([text.includes('edit@a.example'), text.includes('>quitten<')]).toEqual([true, false]);
        expect(text.includes('Was wird aus Quitten?')).toBe(kind === 'statement');
      }
      expect((await decide(pending!, 'approve', {}, editor))[0]).toBe(403);
      expect((await decide(pending!, 'approve', {}, owner))[0]).toBe(200);
      const [made] = await query<{ slug: string; id: string }>(
        `select id, slug from ${list} where ${field} = 'Quittenprobe'`,
      );
      expect(made?.slug).toBe(slug);
      expect(await shows(`/api/v1/${list}/${slug}`, 'Quittenprobe')).toBe(true);
      expect(await query('select role, version from revisions where record_id = $1', [made!.id])).toEqual([
        { role: 'editor', version: 1 },
      ]);
    });

    it('stays as it was approved until the next version is, and goes at once', async () => {
      const { slug } = await write(
        'initiatives',
        { lead: 'stadt-a', title: 'Mispel', summary: 'Alt.' },
        owner,
      );
      const path = `initiatives/${slug}`;
      const { status, pending } = await change(path, { summary: 'Mispelmus.', partners: ['stadt-b'] });
      expect(status).toBe(202);
      expect(await shows(`/api/v1/${path}`, 'Mispelmus.', owner)).toBe(false);
      expect(await shows(`/initiativen/${slug}`, 'Mispelmus.', member)).toBe(false);
      // What was approved is found and exported, also where everything is indexed anew.
      const isFound = async () => {
        await saveNetwork(portal, {});
        const exported: unknown[] = [];
        for await (const one of portal.app.get(ExportInitiatives, any).execute()) exported.push(one);
        return [
          await shows('/api/v1/search?q=Mispelmus', `"${slug}"`),
          JSON.stringify(exported).includes('Mispelmus.'),
        ];
      };
      expect(await isFound()).toEqual([false, false]);
      const form = `/organisationen/stadt-a/eintraege/initiativen/${slug}`;
      expect(await shows(form, 'Mispelmus.', editor)).toBe(true);
      expect(await shows(form, 'Mispelmus.', owner)).toBe(false);
      expect((await owner.ask(PAGE)).text).toContain('Stadt Bhausen</span>');
      const [item] = await waiting();
      expect(item).toMatchObject({
        changes: expect.arrayContaining([
          expect.objectContaining({ path: 'partners', now: [], after: ['stadt-b'] }),
          expect.objectContaining({ path: 'summary', now: 'Alt.', after: 'Mispelmus.' }),
        ]),
      });
      await change(path, { summary: 'Anders.' }, owner);
      expect((await decide(pending!, 'approve', {}, owner))[1]).toMatchObject({ code: 'CHANGE.MOVED' });
      expect((await decide(pending!, 'approve', { version: 2 }, owner))[0]).toBe(200);
      expect(await shows(`/api/v1/${path}`, 'Mispelmus.')).toBe(true);
      expect(await isFound()).toEqual([true, true]);
      const headers = { 'if-match': (await editor.ask(`/api/v1/${path}`)).headers['etag'] ?? '' };
      expect((await editor.ask(`/api/v1/${path}`, { method: 'DELETE', headers })).status).toBe(204);
      expect((await portal.ask(`/api/v1/${path}`)).status).toBe(404);
      const back = await write(`${path}/restore`, {});
      expect(back.status).toBe(202);
      expect((await portal.ask(`/api/v1/${path}`)).status).toBe(404);
      await decide(back.pending!, 'approve', {}, owner);
      expect((await portal.ask(`/api/v1/${path}`)).status).toBe(200);
    });

    it.each([
      ['initiativen', { title: 'Schlehe', summary: 'Erst.' }, { summary: 'Schlehensaft.' }],
      ['angebote', { kind: 'offer', text: 'Schlehe' }, { text: 'Schlehensaft.' }],
      ['aussagen', { role: 'Amt', summary: 'Schlehe' }, { summary: 'Schlehensaft.' }],
    ])('is edited and given up where it is new and waits: %s', async (kind, said, changed) => {
      const list = `/organisationen/stadt-a/eintraege/${kind}`;
      const begin = `/organisationen/stadt-a/neu/${kind}`;
      expect(await shows(begin, 'erst nach einer Freigabe gezeigt', editor)).toBe(true);
      expect(await shows(begin, 'erst nach einer Freigabe gezeigt', owner)).toBe(false);
      expect((await send(begin, { version: '0', ...said }, editor)).headers.location).toBe(PAGE);
      const [{ id, record }] = (await waiting()) as [{ id: string; record: { id: string } }];
      const form = `${list}/${record.id}`;
      expect(await shows(list, 'Wartet auf Freigabe', editor)).toBe(true);
      expect(await shows(list, 'Schlehe', owner)).toBe(false);
      expect(await shows(PAGE, `href="${form}"`, editor)).toBe(true);
      expect(await shows(form, 'andere sehen es noch nicht', editor)).toBe(true);
      for (const who of [owner, curator]) expect((await who.ask(form)).status).toBe(404);
      const saved = await send(form, { version: '0', ...said, ...changed }, editor);
      expect(saved.headers.location).toBe(PAGE);
      expect(await waiting()).toMatchObject([{ id: expect.not.stringMatching(id), version: 0 }]);
      expect(await shows(PAGE, 'Schlehensaft.', owner)).toBe(true);
      await send(`${form}/zurueckziehen`, { version: '0' }, editor);
      expect(await waiting()).toEqual([]);
      expect((await editor.ask(form)).status).toBe(404);
    });

    it('is not approved for an organisation whose it is no longer', async () => {
      const said = { lead: 'stadt-a', title: 'Wandernd', summary: 'Alt.' };
      const { slug } = await write('initiatives', said, owner);
      const { pending } = await change(`initiatives/${slug}`, { summary: 'Vogelbeere.' });
      const moveTo = (to: string) =>
        query(
          `update initiatives set lead_id = (select id from organisations where slug = $1) where slug = $2`,
          [to, slug],
        );
      await moveTo('stadt-b');
      expect((await decide(pending!, 'approve', {}, owner))[0]).toBe(404);
      expect(await shows(`/api/v1/initiatives/${slug}`, 'Vogelbeere.')).toBe(false);
      await moveTo('stadt-a');
      expect((await decide(pending!, 'approve', {}, owner))[0]).toBe(200);
      expect(await shows(`/api/v1/initiatives/${slug}`, 'Vogelbeere.')).toBe(true);
    });

    it('is not approved into a period that ends before it begins', async () => {
      const tie = { from: 'stadt-a', to: 'stadt-b', kind: 'partner', from_date: '2020' };
      const { id } = await write('relations', tie, owner);
      const path = `relations/${id}`;
      const { pending } = await change(path, { from_date: '2024' });
      await change(path, { until_date: '2022' }, owner);
      expect((await decide(pending!, 'approve', {}, owner))[1]).toMatchObject({
        code: 'RELATION.INVALID',
        errors: [{ path: 'until_date' }],
      });
      await change(path, { until_date: '2025' }, owner);
      expect((await decide(pending!, 'approve', {}, owner))[0]).toBe(200);
      await query('delete from relations');
    });

    it('is not approved where it names what is gone by now', async () => {
      await saveNetwork(portal, {
        organisations: [anOrganisation('stadt-fort', { name: 'Amt Ebereschen' })],
      });
      const gone = { type: 'organisation', slug: 'stadt-fort' };
      const said = [
        await write('initiatives', { lead: 'stadt-a', title: 'Mit Fort', partners: ['stadt-fort'] }),
        await write('statements', { by: 'stadt-a', role: 'Amt', summary: 'Zu Fort', about: [gone] }),
        await write('listings', { organisation: 'stadt-a', kind: 'need', text: 'Zu Weg' }),
      ];
      // By its name, where partners are told by their addresses.
      expect(await shows(PAGE, 'Amt Ebereschen', owner)).toBe(true);
      expect(await shows('/kuratierung', 'Amt Ebereschen', curator)).toBe(true);
      await query(`update organisations set status = 'withdrawn' where slug = 'stadt-fort'`);
      await query(`update pending_changes set after = after || '{"topics": ["nie-da"]}' where id = $1`, [
        said[2]!.pending,
      ]);
      for (const { pending } of said) {
        expect((await decide(pending!, 'approve', {}, owner))[0]).toBe(400);
        const answer = await send(`${PAGE}/${pending}/freigeben`, { version: '0' }, owner);
        expect(answer.text).toContain('nennt etwas, das es nicht mehr gibt');
        await send(`/kuratierung/${pending}/ablehnen`, { reason: 'Fort.' }, curator);
      }
      expect(await waiting()).toEqual([]);
    });

    describe.each([
      {
        kind: 'adoption',
        list: 'adoptions',
        said: { organisation: 'stadt-a', initiative: 'netz-b', stage: 'planning', note: 'Schwarzdorn.' },
        changed: { note: 'Weißdorn.' },
        title: 'Funknetz Bhausen',
        form: 'nachnutzung',
        typed: { stage: 'planning', note: 'Schwarzdorn.' } as Record<string, string>,
        gone: `update organisations set status = $1 where slug = 'stadt-b'`,
      },
      {
        kind: 'relation',
        list: 'relations',
        said: { from: 'stadt-a', to: 'stadt-b', kind: 'partner', text: 'Schwarzdorn.', from_date: '2020' },
        changed: { text: 'Weißdorn.' },
        title: 'Stadt Bhausen',
        form: 'beziehungen',
        typed: { text: 'Schwarzdorn.', from_date: '2020' } as Record<string, string>,
        gone: `update organisations set status = $1 where slug = 'stadt-b'`,
      },
    ])('that names somebody else: $kind', ({ kind, list, said, changed, title, form, typed, gone }) => {
      const entries = `/organisationen/stadt-a/eintraege/${form}`;

      it('is not there before it is approved, by whom it speaks for', async () => {
        const neighbour = await signIn(portal, { email: 'owner@b.example', roles: { 'stadt-b': 'owner' } });
        const { status, pending } = await write(list, said);
        expect(status).toBe(202);
        expect(await query(`select id from ${list}`)).toEqual([]);
        const [item] = await waiting();
        expect(item).toMatchObject({ id: pending, record: { kind, slug: null, title }, version: 0 });
        expect(await shows(PAGE, title, owner)).toBe(true);
        expect(await shows(PAGE, 'Schwarzdorn.', owner)).toBe(true);
        expect(await shows(PAGE, 'Stadt Ahausen (/', owner)).toBe(false);
        expect(await shows('/kuratierung', 'Schwarzdorn.', curator)).toBe(true);
        expect(await write(list, said)).toMatchObject({ status: 409 });
        const waitsAt = `${entries}/${(item!['record'] as { id: string }).id}`;
        expect(await shows(entries, 'Wartet auf Freigabe', editor)).toBe(true);
        expect(await shows(entries, title, owner)).toBe(false);
        expect(await shows(waitsAt, 'Schwarzdorn.', editor)).toBe(true);
        expect((await owner.ask(waitsAt)).status).toBe(404);
        for (const who of [editor, neighbour])
          expect((await decide(pending!, 'approve', {}, who))[0]).not.toBe(200);
        expect((await decide(pending!, 'approve', {}, owner))[0]).toBe(200);
        const [made] = await query<{ id: string }>(`select id from ${list}`);
        expect(await shows(`/api/v1/${list}/${made!.id}`, 'Schwarzdorn.')).toBe(true);
        expect(await query('select role, version from revisions where record_id = $1', [made!.id])).toEqual([
          { role: 'editor', version: 1 },
        ]);
      });

      it('stays as it was approved, goes at once, and comes back once approved', async () => {
        const [made] = await query<{ id: string }>(`select id from ${list}`);
        const path = `${list}/${made!.id}`;
        expect((await change(path, changed)).status).toBe(202);
        expect(await shows(`/api/v1/${path}`, 'Weißdorn.', owner)).toBe(false);
        expect(await shows(`${entries}/${made!.id}`, 'Weißdorn.', editor)).toBe(true);
        const restored = await write(`${path}/revisions/1/restore`, {});
        expect(restored).toMatchObject({ status: 200 });
        expect(await waiting()).toEqual([]);
        const { pending } = await change(path, changed);
        await decide(pending!, 'approve', {}, owner);
        expect(await shows(`/api/v1/${path}`, 'Weißdorn.')).toBe(true);
        const headers = { 'if-match': (await editor.ask(`/api/v1/${path}`)).headers['etag'] ?? '' };
        expect((await editor.ask(`/api/v1/${path}`, { method: 'DELETE', headers })).status).toBe(204);
        const back = await write(`${path}/restore`, {});
        expect(back.status).toBe(202);
        expect((await portal.ask(`/api/v1/${path}`)).status).toBe(404);
        await decide(back.pending!, 'approve', {}, owner);
        expect((await portal.ask(`/api/v1/${path}`)).status).toBe(200);
      });

      it('is not approved where it was told meanwhile, or where the other end is gone', async () => {
        await query(`delete from ${list}`);
        const { pending } = await write(list, said);
        await query(gone, ['withdrawn']);
        expect((await decide(pending!, 'approve', {}, owner))[0]).toBe(400);
        const failed = await send(`${PAGE}/${pending}/freigeben`, { version: '0' }, owner);
        expect(failed.text).toContain('Das geht so nicht mehr');
        await query(gone, ['active']);
        expect((await write(list, said, owner)).status).toBe(201);
        expect((await decide(pending!, 'approve', {}, owner))[1]).toMatchObject({ status: 409 });
        const again = await send(`/kuratierung/${pending}/annehmen`, { version: '0' }, curator);
        expect(again.text).toContain('inzwischen schon eingetragen');
        // Nor saved by its form, where nobody asks for approval any more.
        const [item] = await waiting();
        const waitsAt = `${entries}/${(item!['record'] as { id: string }).id}`;
        await demand({ isDemanded: false }, owner);
        const late = await send(waitsAt, { version: '0', ...typed }, editor);
        await demand({ isDemanded: true }, owner);
        expect(late.headers.location).toBeUndefined();
        expect(late.text).toContain('schon');
        expect(await query(`select id from ${list}`)).toHaveLength(1);
        await decide(pending!, 'withdraw', {}, editor);
      });
    });

    it('is written by the form, and rejected by a curator with a reason that reaches the editor', async () => {
      const form = { version: '0', kind: 'offer', text: 'Hagebutten', topics: '', expires: '' };
      const saved = await send('/organisationen/stadt-a/neu/angebote', form, editor);
      expect(saved.headers.location).toBe(PAGE);
      const [item] = (await get('curation/queue?kind=change', curator)).items;
      expect(item).toMatchObject({ record: { kind: 'listing', title: 'Hagebutten' } });
      await send(`/kuratierung/${item!['id']}/ablehnen`, { reason: 'Zu knapp gesagt.' }, curator);
      expect(await shows(PAGE, 'Zu knapp gesagt.', editor)).toBe(true);
      expect(await query(`select id from listings where text = 'Hagebutten'`)).toEqual([]);
      expect(await query(`select action from audit where subject_id = $1`, [String(item!['id'])])).toEqual([
        { action: 'organisations.change-rejected' },
      ]);
    });
  });
});

import { ManageTeam } from '#accounts';
import { FindMembership, ReadOrganisations } from '#organisations';
import { CONFIG, type Letter } from '#platform';
import { MembershipAnsweredLetter } from '../../apps/worker/src/letters/memberships/membership-answered.letter.js';
import { MembershipAskedLetter } from '../../apps/worker/src/letters/memberships/membership-asked.letter.js';
import { MembershipEndedLetter } from '../../apps/worker/src/letters/memberships/membership-ended.letter.js';
import { anOrganisation } from '../../libs/organisations/src/testing/an-organisation.js';
import { openTestPortal, type TestPortal } from '../portal/open-test-portal.js';
import { saveNetwork } from '../portal/save-network.js';
import { signIn, type SignedIn } from '../portal/sign-in.js';

const PAGE = '/organisationen/stadt-a/mitgliedschaften';
const NETWORK_PAGE = '/organisationen/netz/mitgliedschaften';

let portal: TestPortal;
let town: SignedIn;
let network: SignedIn;
let other: SignedIn;

beforeAll(async () => {
  portal = await openTestPortal();
  await saveNetwork(portal, {
    organisations: [
      anOrganisation('netz', { name: 'Netz der Funkstädte', kinds: ['network'] }),
      anOrganisation('bund', { name: 'Bund der Funkstädte', kinds: ['network'] }),
      anOrganisation('stadt-a', { name: 'Stadt Ahausen' }),
      anOrganisation('stadt-b', { name: 'Stadt Bhausen' }),
    ],
  });
  town = await signIn(portal, { email: 'a@a.example', roles: { 'stadt-a': 'editor' } });
  network = await signIn(portal, { email: 'n@netz.example', roles: { netz: 'owner' } });
  other = await signIn(portal, { email: 'b@b.example', roles: { 'stadt-b': 'owner' } });
});
afterAll(() => portal.close());
beforeEach(async () => {
  await query('truncate memberships, membership_requests');
  await query(`delete from mails`);
});

const query = <Row>(sql: string, values: unknown[] = []) =>
  portal.database.transaction.query<Row>(sql, values);
const post = async (path: string, body: unknown, who: SignedIn) => {
  const { status, text } = await who.ask(`/api/v1/memberships${path}`, { method: 'POST', body });
  return [status, JSON.parse(text)] as [number, { id: string; state: string; code: string; until: string }];
};
const ask = async (who: SignedIn, about: object = {}) => {
  const [status, made] = await post('', { network: 'netz', member: 'stadt-a', ...about }, who);
  return { status, ...made };
};
const own = async (slug: string, who: SignedIn) =>
  (JSON.parse((await who.ask(`/api/v1/memberships?organisation=${slug}`)).text) as { items: object[] }).items;
const send = (path: string, body: Record<string, string>, who: SignedIn) =>
  who.ask(path, { method: 'POST', body });
const any = { strict: false };
const letters = () => {
  const { app } = portal;
  const parts = [
    app.get(CONFIG, any),
    app.get(ManageTeam, any),
    app.get(ReadOrganisations, any),
    app.get(FindMembership, any),
  ] as const;
  return [MembershipAskedLetter, MembershipAnsweredLetter, MembershipEndedLetter].map(
    (kind): Letter => new kind(...parts),
  );
};
/** What waits to be mailed, to whom, as the worker writes it. */
const mailed = async () => {
  const rows = await query<{ recipient: string; kind: string; payload: Record<string, unknown> }>(
    `select recipient, kind, payload from mails where kind like 'accounts.membership%' order by created_at, recipient`,
  );
  const texts: [string, string | null][] = [];
  for (const { recipient, kind, payload } of rows) {
    const letter = letters().find((one) => one.kind === kind)!;
    texts.push([recipient, (await letter.compose(payload, 'de'))?.text ?? null]);
  }
  return texts;
};
/** Everything that visitors and members read, in one text. */
const read = async (who: Pick<SignedIn, 'ask'>) => {
  const paths = [
    '/api/v1/organisations/netz/members',
    '/api/v1/organisations/stadt-a/memberships',
    '/api/v1/organisations/netz',
    '/api/v1/organisations?limit=100',
    '/organisationen/netz',
    '/organisationen/stadt-a',
  ];
  const answers: string[] = [];
  // The page of a signed-in reader holds a token of their own.
  for (const path of paths)
    answers.push((await who.ask(path)).text.replace(/name="_csrf" value="[^"]*"/g, ''));
  return answers.join('\n');
};

describe('a membership', () => {
  it('is nobody’s to see until both sides have said yes', async () => {
    const stranger = await signIn(portal, { email: 'fremd@privat.example' });
    const [before, beforeTo] = [await read(portal), await read(stranger)];
    const { status, id, state } = await ask(town, { role: 'Beirat', from: '2024-05' });
    expect([status, state]).toEqual([201, 'open']);
    expect(await read(portal)).toBe(before);
    expect(await read(stranger)).toBe(beforeTo);
    expect(await own('netz', network)).toMatchObject([
      { id, state: 'to-answer', side: 'network', organisation: { slug: 'stadt-a' }, role: 'Beirat' },
    ]);
    expect(await mailed()).toEqual([['n@netz.example', expect.stringContaining('möchte Mitglied')]]);
    expect((await post(`/${id}/confirm`, {}, town))[0]).toBe(403);
    expect((await post(`/${id}/confirm`, {}, other))[0]).toBe(404);
    expect(await post(`/${id}/confirm`, {}, network)).toEqual([200, { id, state: 'confirmed' }]);
    expect((await portal.ask('/api/v1/organisations/netz/members')).text).toContain('stadt-a');
    // What was asked is answered: its letter is not sent any more.
    expect(await mailed()).toEqual([
      ['n@netz.example', null],
      ['a@a.example', expect.stringContaining('bestätigt')],
    ]);
  });

  it('is refused where one may not ask, or there is nothing to ask', async () => {
    expect((await portal.ask('/api/v1/memberships', { method: 'POST', body: {} })).status).toBe(401);
    expect((await portal.ask('/api/v1/memberships?organisation=netz')).status).toBe(401);
    expect((await town.ask('/api/v1/memberships?organisation=netz')).status).toBe(403);
    expect(await ask(other)).toMatchObject({ status: 403 });
    expect(await ask(town, { network: 'nirgends' })).toMatchObject({ status: 404 });
    expect(await ask(town, { network: 'stadt-b' })).toMatchObject({ code: 'MEMBERSHIP.NO_NETWORK' });
    expect(await ask(town, { from: '2024', until: '2023' })).toMatchObject({ status: 400 });
    expect(await ask(town, { state: 'confirmed' })).toMatchObject({ status: 400 });
    await ask(town);
    expect(await ask(town)).toMatchObject({ status: 409, code: 'MEMBERSHIP.ASKED' });
    expect(await ask(network)).toMatchObject({ state: 'confirmed' });
    expect(await ask(network)).toMatchObject({ code: 'MEMBERSHIP.EXISTS' });
  });

  it('is declined by the other side, taken back by the one that asked', async () => {
    const { id } = await ask(network);
    expect(await post(`/${id}/decline`, {}, town)).toEqual([200, { id, state: 'declined' }]);
    expect(await mailed()).toEqual([
      ['a@a.example', null],
      ['n@netz.example', expect.stringContaining('abgelehnt')],
    ]);
    expect((await post(`/${id}/confirm`, {}, town))[1]).toMatchObject({ code: 'MEMBERSHIP.ANSWERED' });
    const again = await ask(network);
    expect((await post(`/${again.id}/decline`, {}, network))[1]).toMatchObject({ state: 'withdrawn' });
    expect(await own('stadt-a', town)).toEqual([]);
  });

  it('fills nobody’s mailbox by being asked for and taken back', async () => {
    for (let time = 0; time < 22; time += 1) {
      const { id } = await ask(town);
      await post(`/${id}/decline`, {}, town);
    }
    const letters = await query(`select from mails where recipient = 'n@netz.example'`);
    expect(letters).toHaveLength(20);
    expect(await ask(town)).toMatchObject({ state: 'open' });
  });

  it('ends by either side, and keeps its days', async () => {
    await ask(network, { from: '2020' });
    const { id } = await ask(town);
    expect((await post(`/${id}/end`, {}, other))[0]).toBe(404);
    expect((await post(`/${id}/end`, { until: '2019' }, town))[1]).toMatchObject({
      code: 'MEMBERSHIP.WRONG_END',
    });
    expect(await post(`/${id}/end`, { until: '2023-12' }, town)).toEqual([200, { id, until: '2023-12' }]);
    expect(await own('netz', network)).toMatchObject([
      { id, state: 'ended', from: '2020', until: '2023-12' },
    ]);
    expect((await portal.ask('/api/v1/organisations/netz/members')).text).not.toContain('stadt-a');
    expect((await mailed()).at(-1)).toEqual(['n@netz.example', expect.stringContaining('2023-12')]);
  });

  it('is not prolonged by ending it', async () => {
    await ask(network, { from: '2020', until: '2098' });
    const { id } = await ask(town);
    expect((await post(`/${id}/end`, { until: '2099' }, town))[1]).toMatchObject({
      code: 'MEMBERSHIP.LATER_END',
    });
    expect((await post(`/${id}/end`, { until: '2097-05' }, town))[0]).toBe(200);
    expect((await post(`/${id}/end`, {}, town))[0]).toBe(200);
  });
});

describe('a membership of an organisation that demands four eyes', () => {
  const PENDING = '/organisationen/stadt-a/freigaben';
  let owner: SignedIn;
  beforeAll(async () => {
    owner = await signIn(portal, { email: 'o@a.example', roles: { 'stadt-a': 'owner' } });
    await demand(true);
  });
  afterAll(() => demand(false));
  afterEach(() => query('truncate pending_changes'));

  const demand = (isDemanded: boolean) =>
    owner.ask('/api/v1/organisations/stadt-a/approval', { method: 'PUT', body: { isDemanded } });
  const decide = async (id: string, what: string, who: SignedIn, body: object = {}) =>
    JSON.parse(
      (await who.ask(`/api/v1/organisations/stadt-a/changes/${id}/${what}`, { method: 'POST', body })).text,
    ) as { status?: number; state?: string; code?: string };
  const pendingOf = async (answer: Promise<[number, object]>) => {
    const [status, { pending }] = (await answer) as [number, { pending: string }];
    expect(status).toBe(202);
    return pending;
  };

  it('is asked for once its own side approved it: the other one hears nothing before', async () => {
    const wanted = { network: 'netz', member: 'stadt-a', role: 'Beirat', from: '2024-05' };
    expect(await ask(town, { network: 'stadt-b' })).toMatchObject({ code: 'MEMBERSHIP.NO_NETWORK' });
    const first = await pendingOf(post('', { ...wanted, role: 'Gast' }, town));
    const now = await pendingOf(post('', wanted, town));
    expect(await decide(first, 'approve', owner)).toMatchObject({ status: 404 });
    expect([await own('netz', network), await mailed()]).toEqual([[], []]);
    const page = (await owner.ask(PENDING)).text;
    for (const said of ['Stadt Ahausen, Netz der Funkstädte', 'Beirat', '2024-05'])
      expect(page).toContain(said);
    expect(page).not.toContain('Gast');
    expect(page).not.toContain('/organisationen/2024');
    expect(await decide(now, 'approve', town)).toMatchObject({ status: 403 });
    expect(await decide(now, 'approve', owner)).toMatchObject({ state: 'approved' });
    expect(await own('netz', network)).toMatchObject([
      { state: 'to-answer', role: 'Beirat', from: '2024-05' },
    ]);
    expect((await mailed()).map(([to]) => to)).toEqual(['n@netz.example']);
    expect((await portal.ask('/api/v1/organisations/netz/members')).text).not.toContain('stadt-a');
  });

  it('is confirmed once its own side approved it, by a form or a program', async () => {
    const { id } = await ask(network);
    const pending = await pendingOf(post(`/${id}/confirm`, {}, town));
    expect((await send(`${PAGE}/${id}/bestaetigen`, {}, town)).headers.location).toBe(PENDING);
    expect((await portal.ask('/api/v1/organisations/netz/members')).text).not.toContain('stadt-a');
    expect(await decide(pending, 'approve', owner)).toMatchObject({ state: 'approved' });
    expect((await portal.ask('/api/v1/organisations/netz/members')).text).toContain('stadt-a');
    const form = { side: 'member', name: 'Bund der Funkstädte', role: '', from: '', until: '' };
    expect((await send(`${PAGE}/anfragen`, form, town)).headers.location).toBe(PENDING);
    expect(
      await own('bund', await signIn(portal, { email: 'x@bund.example', roles: { bund: 'editor' } })),
    ).toEqual([]);
  });

  it('is not approved where the other side asks for something else by now', async () => {
    const { id } = await ask(network, { role: 'Mitglied' });
    const pending = await pendingOf(post(`/${id}/confirm`, {}, town));
    await post(`/${id}/decline`, {}, network);
    const other = await ask(network, { role: 'Vorsitz' });
    expect(await decide(pending, 'approve', owner)).toMatchObject({ code: 'MEMBERSHIP.OTHER_TERMS' });
    const shown = await send(`${PENDING}/${pending}/freigeben`, { version: '0' }, owner);
    expect(shown.text).toContain('inzwischen mit anderen Angaben');
    expect((await portal.ask('/api/v1/organisations/netz/members')).text).not.toContain('stadt-a');
    expect((await post(`/${other.id}/decline`, {}, network))[0]).toBe(200);
  });

  it('is declined and taken back at once, and ended by whoever may approve', async () => {
    const { id } = await ask(network);
    expect((await post(`/${id}/decline`, {}, town))[0]).toBe(200);
    const again = await ask(network);
    expect((await post(`/${again.id}/confirm`, {}, owner))[0]).toBe(200);
    const [{ id: standing }] = (await own('stadt-a', town)).filter(
      (one) => (one as { state: string }).state === 'current',
    ) as [{ id: string }];
    expect(await post(`/${standing}/end`, { until: '2025' }, town)).toMatchObject([
      403,
      { code: 'MEMBERSHIP.OWNER_ENDS' },
    ]);
    expect((await send(`${PAGE}/${standing}/beenden`, { until: '' }, town)).text).toContain(
      'nur, wer freigeben darf',
    );
    for (const [who, isOffered] of [[town, false] as const, [owner, true] as const]) {
      const page = (await who.ask(PAGE)).text;
      expect(page.includes(`${standing}/beenden`)).toBe(isOffered);
      expect(page.includes('erst nach einer Freigabe')).toBe(!isOffered);
    }
    expect((await post(`/${standing}/end`, { until: '2025' }, owner))[0]).toBe(200);
  });

  it('is not ended by an editor to be rid of what its network demands', async () => {
    const asks = async (isDemanded: boolean) => {
      const body = { isDemanded, forMembers: isDemanded };
      await network.ask('/api/v1/organisations/netz/approval', { method: 'PUT', body });
    };
    await demand(false);
    await ask(network);
    const { id } = await ask(town);
    await asks(true);
    expect((await post(`/${id}/end`, {}, town))[0]).toBe(403);
    // Nor by an editor of that network, who is under its demand, too; whoever owns it may.
    const both = await signIn(portal, {
      email: 'beide@netz.example',
      roles: { 'stadt-a': 'editor', netz: 'editor' },
    });
    expect((await post(`/${id}/end`, {}, both))[0]).toBe(403);
    const owns = await signIn(portal, {
      email: 'eine@netz.example',
      roles: { 'stadt-a': 'editor', netz: 'owner' },
    });
    expect((await post(`/${id}/end`, {}, owns))[0]).toBe(200);
    await asks(false);
    await demand(true);
  });

  it('is confirmed for the network by whoever owns it, also where they edit the member', async () => {
    const both = await signIn(portal, {
      email: 'doppelt@netz.example',
      roles: { 'stadt-a': 'editor', netz: 'owner' },
    });
    await ask(owner, { role: 'Beirat' });
    expect(await ask(both)).toMatchObject({ status: 201, state: 'confirmed' });
    expect(await own('stadt-a', town)).toMatchObject([{ state: 'current', role: 'Beirat' }]);
    expect(await query('select id from pending_changes')).toEqual([]);
  });

  it('waits on the terms that the other side asked for, and can be approved', async () => {
    await ask(network, { role: 'Beirat', from: '2024' });
    const wanted = { network: 'netz', member: 'stadt-a', role: 'Vorsitz' };
    const pending = await pendingOf(post('', wanted, town));
    expect((await owner.ask(PENDING)).text).toContain('Beirat');
    expect(await decide(pending, 'approve', owner)).toMatchObject({ state: 'approved' });
    expect(await own('stadt-a', town)).toMatchObject([{ state: 'current', role: 'Beirat', from: '2024' }]);
  });

  it('is taken back by asking anew where nobody demands approval any more', async () => {
    const pending = await pendingOf(post('', { network: 'netz', member: 'stadt-a' }, town));
    await demand(false);
    expect(await ask(town)).toMatchObject({ state: 'open' });
    await demand(true);
    // Nobody approved it.
    expect(await query('select id, state from pending_changes')).toEqual([
      { id: pending, state: 'withdrawn' },
    ]);
  });

  it('is proposed and approved at once without either waiting for the other', async () => {
    const both = { network: 'netz', member: 'stadt-a' };
    for (let round = 0; round < 40; round += 1) {
      const first = await pendingOf(post('', { ...both, role: `Rolle ${round}` }, town));
      const answers = await Promise.all([
        post('', { ...both, role: `Andere ${round}` }, town),
        decide(first, 'approve', owner),
        post('', { ...both, role: `Dritte ${round}` }, town),
      ]);
      const statuses = [answers[0][0], answers[1].status ?? 200, answers[2][0]];
      expect(statuses.filter((status) => status >= 500)).toEqual([]);
      await query('truncate membership_requests, pending_changes');
    }
  });

  it('is not approved where it stands meanwhile, or the other end is gone', async () => {
    const pending = await pendingOf(post('', { network: 'netz', member: 'stadt-a' }, town));
    await query(`update organisations set status = 'withdrawn' where slug = 'netz'`);
    expect(await decide(pending, 'approve', owner)).toMatchObject({ status: 400 });
    await query(`update organisations set status = 'active' where slug = 'netz'`);
    await ask(owner);
    await ask(network);
    expect(await decide(pending, 'approve', owner)).toMatchObject({ code: 'MEMBERSHIP.EXISTS' });
    const failed = await send(`${PENDING}/${pending}/freigeben`, { version: '0' }, owner);
    expect(failed.text).toContain('Diese Mitgliedschaft besteht schon.');
  });
});

describe('the page of memberships', () => {
  it('says what a network is, and where they all stand', async () => {
    const { text } = await town.ask(PAGE);
    expect(text).toContain('Ein Netzwerk ist ein Zusammenschluss');
    expect(text).toContain('href="/organisationen?kind=network"');
    expect(text).not.toContain('Keine Einträge');
  });

  it('asks, confirms and ends without a script', async () => {
    expect((await other.ask(PAGE)).status).toBe(403);
    expect((await portal.ask(PAGE)).status).toBe(303);
    const asked = { side: 'member', name: 'Netz der Funkstädte', role: 'Gast', from: '2024', until: '' };
    expect((await send(`${PAGE}/anfragen`, asked, other)).status).toBe(403);
    expect((await send(`${PAGE}/anfragen`, asked, town)).headers.location).toBe(PAGE);
    expect((await town.ask(PAGE)).text).toContain('wartet auf die andere Seite');
    const page = (await network.ask(NETWORK_PAGE)).text;
    const [, confirm] = /action="([^"]+\/bestaetigen)"/.exec(page) ?? [];
    expect((await send(confirm!.replace('netz', 'stadt-b'), {}, other)).status).toBe(404);
    expect((await send(confirm!, {}, network)).headers.location).toBe(NETWORK_PAGE);
    const [, end] = /action="([^"]+\/beenden)"/.exec((await town.ask(PAGE)).text) ?? [];
    const wrong = await send(end!, { until: '31.12.25' }, town);
    expect(wrong.text).toContain('value="31.12.25"');
    expect((await send(end!, { until: '31.12.2025' }, town)).headers.location).toBe(PAGE);
    expect((await town.ask(PAGE)).text).toContain('31. Dezember 2025</time>');
  });

  it('keeps what was typed, and asks back for a name that is not clear', async () => {
    const asked = { side: 'member', name: 'Funkstädte', role: 'Gast', from: 'gestern', until: '' };
    const unknown = await send(`${PAGE}/anfragen`, { ...asked, name: 'Xyzzy' }, town);
    for (const kept of ['value="Xyzzy"', 'value="Gast"', 'value="gestern"', 'href="#feld-name-member"']) {
      expect(unknown.text).toContain(kept);
    }
    const wrong = await send(`${PAGE}/anfragen`, { ...asked, gemeint: 'bund' }, town);
    expect(wrong.text).toContain('href="#feld-from-member"');
    const several = await send(
      `${PAGE}/anfragen`,
      { ...asked, name: 'Bund der Funkstadten', from: '' },
      town,
    );
    expect(several.text).toContain('value="bund"');
    const chosen = { ...asked, from: '', gemeint: 'bund' };
    expect((await send(`${PAGE}/anfragen`, chosen, town)).headers.location).toBe(PAGE);
  });
});

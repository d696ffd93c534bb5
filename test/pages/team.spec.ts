import { AnswerInvitation, ManageTeam } from '#accounts';
import { openFilledPortal } from '../portal/open-filled-portal.js';
import type { TestPortal } from '../portal/open-test-portal.js';
import { cookieOf, postForm, type SignedIn, signIn } from '../portal/sign-in.js';

const TEAM = '/organisationen/stadt-pforzheim/team';
const SLUG = 'stadt-pforzheim';

describe('the team of an organisation', () => {
  let portal: TestPortal;
  let owner: SignedIn;
  beforeAll(async () => {
    portal = await openFilledPortal();
    owner = await signIn(portal, { email: 'leitung@stadt.example', roles: { [SLUG]: 'owner' } });
  });
  afterAll(() => portal.close());

  const invitations = () =>
    portal.database.dataSource.query<{ id: string; email: string }[]>(
      `select id, email from invitations where accepted_at is null and withdrawn_at is null order by email`,
    );
  const linkOf = async (email: string) => {
    const found = (await invitations()).find((invitation) => invitation.email === email)!;
    const issued = await portal.app.get(AnswerInvitation, { strict: false }).issue(found.id);
    return `/einladung/${issued!.token}`;
  };
  const holders = async () => {
    const [{ id }] = (await portal.database.dataSource.query(
      `select id from organisations where slug = '${SLUG}'`,
    )) as [{ id: string }];
    const team = await portal.app.get(ManageTeam, { strict: false }).holders(id);
    return team.map(({ email, role }) => `${email} ${role}`);
  };

  it('is for those who work there, and for curators', async () => {
    const stranger = await signIn(portal, { email: 'fremd@stadt.example' });
    const curator = await signIn(portal, {
      email: 'kuration@stadt.example',
      curates: { scope: 'all', id: null },
    });
    const elsewhere = await signIn(portal, {
      email: 'land@stadt.example',
      curates: { scope: 'state', id: '01' },
    });
    expect((await elsewhere.ask(TEAM)).status).toBe(403);
    expect((await portal.ask(TEAM)).status).toBe(303);
    const refused = await stranger.ask(TEAM);
    expect(refused.status).toBe(403);
    expect(refused.text).toContain('Das dürfen Sie hier nicht');
    expect(refused.text).not.toContain('Bei uns ist ein Fehler');
    expect((await curator.ask(TEAM)).status).toBe(200);
    expect((await owner.ask(TEAM)).text).toContain('leitung@stadt.example');
  });

  it('is not offered to curators of a part, whom it does not let in', async () => {
    const local = await signIn(portal, {
      email: 'suedwest@stadt.example',
      curates: { scope: 'state', id: '08' },
    });
    expect((await local.ask(TEAM)).status).toBe(403);
    const profile = `/organisationen/${SLUG}`;
    for (const [path, offered] of [
      [profile, `${profile}/bearbeiten`],
      [`${profile}/bearbeiten`, `${profile}/versionen`],
    ] as const) {
      const { text } = await local.ask(path);
      expect(text).toContain(`href="${offered}"`);
      expect(text).not.toContain(`href="${TEAM}"`);
    }
    expect((await owner.ask(profile)).text).toContain(`href="${TEAM}"`);
  });

  it('lets nobody leave or be sent away by one press', async () => {
    await owner.ask(TEAM);
    const person = await signIn(portal, { email: 'geht@stadt.example', roles: { [SLUG]: 'editor' } });
    const own = (await person.ask(TEAM)).text;
    expect(own).toMatch(
      /<details><summary>Organisation verlassen<\/summary><p>Sie können danach nichts mehr[^<]*<\/p><form(?:(?!<\/details>).)*>Ja, verlassen<\/button>/s,
    );
    const managed = (await owner.ask(TEAM)).text;
    expect(managed).toMatch(
      /<details><summary>Entfernen<\/summary><p>geht@stadt\.example kann danach[^<]*<\/p><form(?:(?!<\/details>).)*>Ja, entfernen<\/button>/s,
    );
    const folded = managed.replaceAll(/<details>.*?<\/details>/gs, '');
    expect(folded).not.toMatch(/action="[^"]*\/(entfernen|rolle)"/);
    const left = await person.ask(`${TEAM}/${person.accountId}/entfernen`, {
      method: 'POST',
      body: { x: '' },
    });
    expect(left.headers.location).toBe('/konto');
    expect(await holders()).not.toContain('geht@stadt.example editor');
  });

  it('grows by invitations that their reader accepts', async () => {
    const body = { email: 'neu@stadt.example', role: 'editor' };
    const sent = await owner.ask(`${TEAM}/einladen`, { method: 'POST', body });
    expect([sent.status, sent.headers.location]).toEqual([303, TEAM]);
    const [mail] = (await portal.database.dataSource.query(
      `select recipient, kind from mails where kind = 'accounts.invitation'`,
    )) as object[];
    expect(mail).toEqual({ recipient: 'neu@stadt.example', kind: 'accounts.invitation' });
    const link = await linkOf('neu@stadt.example');
    expect((await portal.ask(link)).text).toContain('Einladung annehmen');
    expect(await holders()).toEqual(['leitung@stadt.example owner']);
    const accepted = await postForm(portal.url, link, {});
    expect([accepted.status, accepted.headers.location]).toEqual([303, '/konto']);
    expect(await holders()).toEqual(['leitung@stadt.example owner', 'neu@stadt.example editor']);
    const own = await portal.ask('/konto', { headers: { cookie: cookieOf(accepted) } });
    expect(own.text).toContain('Pforzheim');
    // The mailbox was proved a moment ago.
    expect(own.text).not.toContain('Dafür melden Sie sich bitte noch einmal');
    expect(own.text).toContain('action="/konto/passwort"');
    expect((await portal.ask(link)).text).toContain('Diese Einladung gilt nicht mehr');
  });

  it('lets owners decide, and nobody else', async () => {
    const editor = await signIn(portal, { email: 'neu@stadt.example' });
    const body = { email: 'dritte@stadt.example', role: 'owner' };
    expect((await editor.ask(`${TEAM}/einladen`, { method: 'POST', body })).status).toBe(403);
    const raise = `${TEAM}/${editor.accountId}/rolle`;
    expect((await editor.ask(raise, { method: 'POST', body: { role: 'owner' } })).status).toBe(403);
    expect(await holders()).toEqual(['leitung@stadt.example owner', 'neu@stadt.example editor']);
  });

  it('withdraws an invitation', async () => {
    const body = { email: 'doch-nicht@stadt.example', role: 'member' };
    await owner.ask(`${TEAM}/einladen`, { method: 'POST', body });
    const link = await linkOf('doch-nicht@stadt.example');
    const id = (await invitations())[0]!.id;
    await owner.ask(`${TEAM}/einladungen/${id}/zurueckziehen`, { method: 'POST', body: { x: '' } });
    expect((await portal.ask(link)).text).toContain('Diese Einladung gilt nicht mehr');
  });

  it('keeps an owner, also when two leave at once', async () => {
    const leave = (person: SignedIn) =>
      person.ask(`${TEAM}/${person.accountId}/entfernen`, { method: 'POST', body: { x: '' } });
    expect((await leave(owner)).text).toContain('Danach wäre niemand mehr verantwortlich');
    const second = await signIn(portal, { email: 'neu@stadt.example' });
    const raise = `${TEAM}/${second.accountId}/rolle`;
    await owner.ask(raise, { method: 'POST', body: { role: 'owner' } });
    const fresh = await signIn(portal, { email: 'neu@stadt.example' });
    await Promise.all([leave(owner), leave(fresh)]);
    expect((await holders()).filter((line) => line.endsWith('owner'))).toHaveLength(1);
  });

  it('keeps a mailbox of the organisation, on a domain that the profile names', async () => {
    const person = await signIn(portal, { email: 'noch@stadt.example', roles: { [SLUG]: 'owner' } });
    const keep = (mailbox: string) => person.ask(`${TEAM}/postfach`, { method: 'POST', body: { mailbox } });
    const refused = await keep('info@gmail.com');
    expect(refused.text).toContain('value="info@gmail.com"');
    expect(refused.text).toContain('muss auf einer Domain liegen');
    expect((await keep('nichts')).text).toContain('zum Beispiel rathaus@stadt.de');
    await portal.database.dataSource.query(
      `update organisations set website = 'https://www.stadt.example' where slug = '${SLUG}'`,
    );
    const api = `/api/v1/organisations/${SLUG}/mailbox`;
    const put = (mailbox: string, who = person) => who.ask(api, { method: 'PUT', body: { mailbox } });
    const editor = await signIn(portal, { email: 'redaktion@stadt.example', roles: { [SLUG]: 'editor' } });
    expect((await put('info@stadt.example', editor)).status).toBe(403);
    expect((await editor.ask(api)).status).toBe(403);
    expect((await put('info@gmail.com')).text).toContain('ROLE_MAILBOX.FOREIGN');
    expect((await put('nichts')).status).toBe(400);
    expect(JSON.parse((await put(' Post@Stadt.example ')).text)).toEqual({ mailbox: 'post@stadt.example' });
    expect(JSON.parse((await person.ask(api)).text)).toEqual({ mailbox: 'post@stadt.example' });
    expect((await person.ask(api, { method: 'DELETE' })).status).toBe(204);
    expect(JSON.parse((await person.ask(api)).text)).toEqual({ mailbox: null });
    const kept = await keep('info@stadt.example');
    expect([kept.status, kept.headers.location]).toEqual([303, TEAM]);
    expect((await person.ask(TEAM)).text).toContain('Verantwortung dorthin übergeben und gehen');
    const left = await person.ask(`${TEAM}/uebergeben`, { method: 'POST', body: { x: '' } });
    expect([left.status, left.headers.location]).toEqual([303, '/konto']);
    expect(await holders()).not.toContain('noch@stadt.example owner');
    expect((await invitations()).map(({ email }) => email)).toContain('info@stadt.example');
  });

  it('lets nobody come back by an invitation of their own', async () => {
    const team = (person: SignedIn, path: string, body: Record<string, string>) =>
      person.ask(`${TEAM}/${path}`, { method: 'POST', body });
    const owners = { roles: { [SLUG]: 'owner' } } as const;
    const bad = await signIn(portal, { email: 'geht@stadt.example', ...owners });
    const good = await signIn(portal, { email: 'bleibt@stadt.example', ...owners });
    await team(good, 'einladen', { email: 'gut@stadt.example', role: 'editor' });
    await team(bad, 'einladen', { email: 'hintertuer@fremd.example', role: 'owner' });
    const link = await linkOf('hintertuer@fremd.example');
    await team(good, `${bad.accountId}/rolle`, { role: 'member' });
    expect((await portal.ask(link)).text).toContain('Diese Einladung gilt nicht mehr');
    const open = (await invitations()).map(({ email }) => email);
    expect(open).toContain('gut@stadt.example');
    await team(good, `${good.accountId}/entfernen`, { x: '' });
    expect((await invitations()).map(({ email }) => email)).toEqual(open);
  });

  it('writes to one mailbox a few times, and not without end', async () => {
    const person = await signIn(portal, { email: 'noch@stadt.example', roles: { [SLUG]: 'owner' } });
    const body = { email: 'opfer@fremd.example', role: 'member' };
    const send = () => person.ask(`${TEAM}/einladen`, { method: 'POST', body });
    for (let time = 0; time < 5; time += 1) expect((await send()).status).toBe(303);
    expect((await send()).text).toContain('Zu viele Versuche');
    const mails = await portal.database.dataSource.query(
      `select from mails where kind = 'accounts.invitation' and recipient = 'opfer@fremd.example'`,
    );
    expect(mails).toHaveLength(5);
  });

  it('refuses an address that is none, and keeps it', async () => {
    const person = await signIn(portal, { email: 'noch@stadt.example', roles: { [SLUG]: 'owner' } });
    const answer = await person.ask(`${TEAM}/einladen`, {
      method: 'POST',
      body: { email: 'keine adresse', role: 'editor' },
    });
    expect(answer.text).toContain('value="keine adresse"');
    expect(answer.text).toContain('zum Beispiel rathaus@stadt.de');
  });

  it('stands in the log as it came about, without an address', async () => {
    const head = await signIn(portal, { email: 'chefin@stadt.example', roles: { [SLUG]: 'owner' } });
    const guest = await signIn(portal, { email: 'gast@stadt.example', roles: { [SLUG]: 'member' } });
    const removal = `${TEAM}/${guest.accountId}/entfernen`;
    expect((await head.ask(removal, { method: 'POST', body: { x: '' } })).status).toBe(303);
    const rows = await portal.database.dataSource.query<{ line: string; details: object }[]>(
      `select concat_ws(' ', action, role, details ->> 'before', details ->> 'role', details ->> 'after') as line, details
       from audit where action ~ '^accounts.(invitation|role)'`,
    );
    expect(rows.map(({ line }) => line)).toEqual(
      expect.arrayContaining([
        'accounts.invitation-sent owner editor',
        'accounts.invitation-accepted invitee editor',
        'accounts.invitation-withdrawn owner member',
        'accounts.role-changed owner editor owner',
        'accounts.role-left owner owner',
        'accounts.role-removed owner member',
        'accounts.role-mailbox-set owner',
        'accounts.role-mailbox-removed owner',
        'accounts.role-handed-over owner owner',
      ]),
    );
    expect(JSON.stringify(rows)).not.toContain('@');
    const curator = await signIn(portal, {
      email: 'liest@stadt.example',
      curates: { scope: 'all', id: null },
    });
    const { text } = await curator.ask('/kuratierung/protokoll');
    expect(text).toContain('Rolle geändert: Verantwortlich → Mitglied');
    expect(text).toContain('Aus dem Team entfernt: Mitglied');
    expect(text).not.toContain('accounts.');
  });
});

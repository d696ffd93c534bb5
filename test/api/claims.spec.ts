import { randomUUID } from 'node:crypto';
import { AskClaimLink, ClaimLinks, GetClaim, LimitAttempts } from '#accounts';
import { ReadOrganisations } from '#organisations';
import { CONFIG, type Letter, Resolver } from '#platform';
import { ClaimDecidedLetter } from '../../apps/worker/src/letters/claims/claim-decided.letter.js';
import { ClaimLinkLetter } from '../../apps/worker/src/letters/claims/claim-link.letter.js';
import { anOrganisation } from '../../libs/organisations/src/testing/an-organisation.js';
import { openShippedDatabase } from '../portal/filled-database.js';
import { openTestPortal, type TestPortal } from '../portal/open-test-portal.js';
import { saveNetwork } from '../portal/save-network.js';
import { cookieOf, postForm, signIn, type SignedIn } from '../portal/sign-in.js';

const website = (slug: string) => `https://www.${slug}.example/`;
const SLUGS = ['stadt-a', 'stadt-b', 'stadt-c', 'stadt-d', 'stadt-e', 'stadt-f', 'stadt-g'];
const FURTHER = Array.from({ length: 11 }, (_, n) => `ort-${n}`);
const STATE = { scope: 'state', id: '08' } as const;

let portal: TestPortal;
let member: SignedIn;
let curator: SignedIn;
const CURATOR = 'kuration@verband.example';

beforeAll(async () => {
  portal = await openTestPortal({ content: openShippedDatabase });
  await saveNetwork(portal, {
    organisations: [
      ...SLUGS.map((slug) => anOrganisation(slug, { website: website(slug), seat: '08311000' })),
      anOrganisation('stadt-ohne'),
      anOrganisation('fern', { website: website('fern'), seat: '11000000' }),
    ],
  });
  curator = await signIn(portal, { email: CURATOR, curates: { scope: 'all', id: null } });
});
// A session gets another id when its rights change.
beforeEach(async () => (member = await signIn(portal, { email: 'person@privat.example' })));
afterAll(() => portal.close());

const query = <Row>(sql: string, values: unknown[] = []) =>
  portal.database.transaction.query<Row>(sql, values);
const idOf = async (slug: string) =>
  (await query<{ id: string }>('select id from organisations where slug = $1', [slug]))[0]!.id;
const claimedOf = async (slug: string) =>
  (await query<{ claimed: boolean }>('select claimed from organisations where slug = $1', [slug]))[0]!
    .claimed;
const rolesOf = (slug: string) =>
  query<{ email: string; role: string }>(
    `select a.email, r.role from organisation_roles r join accounts a on a.id = r.account_id
     join organisations o on o.id = r.organisation_id where o.slug = $1`,
    [slug],
  );
const claim = async (slug: string, body: unknown, who: SignedIn = member) => {
  const { status, text } = await who.ask(`/api/v1/organisations/${slug}/claims`, { method: 'POST', body });
  return [status, JSON.parse(text)] as [number, Record<string, unknown>];
};
const byMailbox = (slug: string, mailbox: string, who?: SignedIn) =>
  claim(slug, { way: 'mailbox', mailbox }, who);
const any = { strict: false };
/** The newest letter of a kind to somebody, as the worker writes it. */
const letterTo = async (recipient: string, letter: Letter): Promise<string> => {
  const [mail] = await query<{ payload: Record<string, unknown> }>(
    `select payload from mails where kind = $1 and recipient = $2 order by created_at desc limit 1`,
    [letter.kind, recipient],
  );
  return (await letter.compose(mail!.payload, 'de'))?.text ?? '';
};
const linkTo = async (mailbox: string) => {
  const { app } = portal;
  const letter = new ClaimLinkLetter(
    app.get(CONFIG, any),
    app.get(ClaimLinks, any),
    app.get(ReadOrganisations, any),
  );
  const text = await letterTo(mailbox, letter);
  return /\/uebernahme\/([\w-]{43})/.exec(text)?.[1] ?? 'x'.repeat(43);
};
const decisions = () =>
  query<{ recipient: string }>(`select recipient from mails where kind = 'accounts.claim-decided'`);
const trailOf = async (slug: string) => {
  const rows = await query<{ action: string }>(
    `select action from audit where details ->> 'organisationId' = $1 order by audit.id`,
    [await idOf(slug)],
  );
  return rows.map(({ action }) => action.replace('accounts.claim-', ''));
};
const queue = async (who: SignedIn = curator) => {
  const { text } = await who.ask('/api/v1/curation/queue?limit=100');
  return (JSON.parse(text) as { items: { id: string; submitter: string; organisation: { slug: string } }[] })
    .items;
};
const waitingOf = async (slug: string, who?: SignedIn) =>
  (await queue(who)).filter(({ organisation }) => organisation.slug === slug);
const decide = async (id: string, decision: string, body: unknown, who: SignedIn = curator) => {
  const { status, text } = await who.ask(`/api/v1/curation/queue/${id}/${decision}`, {
    method: 'POST',
    body,
  });
  return [status, JSON.parse(text)] as [number, Record<string, unknown>];
};

describe('POST /organisations/{slug}/claims', () => {
  it('is for whoever is signed in, and for organisations that are there', async () => {
    const body = { way: 'curator' };
    const visitor = await portal.ask('/api/v1/organisations/stadt-a/claims', { method: 'POST', body });
    expect(visitor.status).toBe(401);
    expect((await claim('nirgends', body))[0]).toBe(404);
    expect((await claim('stadt-a', { way: 'anders' }))[0]).toBe(400);
    expect((await claim('stadt-a', { way: 'mailbox', mailbox: 'keine Adresse' }))[0]).toBe(400);
    expect((await claim('stadt-a', { ...body, role: 'owner' }))[0]).toBe(400);
    expect((await claim('stadt-ohne', { way: 'domain' }))[1]).toMatchObject({ code: 'CLAIM.NO_DOMAIN' });
  });

  it('passes by the mailbox once the page’s button is pressed, and not before', async () => {
    expect(await byMailbox('stadt-a', 'Rathaus@stadt-a.example')).toEqual([
      202,
      { way: 'mailbox', next: 'mail', proof: null },
    ]);
    const token = await linkTo('rathaus@stadt-a.example');
    expect((await member.ask(`/uebernahme/${token}`)).text).toContain('rathaus@stadt-a.example');
    expect(await claimedOf('stadt-a')).toBe(false);
    const done = await member.ask(`/uebernahme/${token}`, { method: 'POST', body: {} });
    expect([done.status, done.text.includes('Das Profil ist Ihres')]).toEqual([200, true]);
    expect(await claimedOf('stadt-a')).toBe(true);
    expect(await rolesOf('stadt-a')).toEqual([{ email: 'person@privat.example', role: 'owner' }]);
    expect(await trailOf('stadt-a')).toEqual(['made', 'proved', 'passed']);
    const news = await query(`select 1 from outbox where subject = $1`, [await idOf('stadt-a')]);
    expect(news.length).toBeGreaterThan(0);
    expect((await byMailbox('stadt-a', 'andere@stadt-a.example'))[1]).toMatchObject({
      code: 'CLAIM.ALREADY_CLAIMED',
      status: 409,
    });
  });

  it('does nothing for an account by a link that another one opens', async () => {
    await byMailbox('stadt-b', 'rathaus@stadt-b.example');
    const token = await linkTo('rathaus@stadt-b.example');
    const other = await signIn(portal, { email: 'anderer@privat.example' });
    expect((await other.ask(`/uebernahme/${token}`, { method: 'POST', body: {} })).text).toContain(
      'mit dem Konto an',
    );
    expect((await postForm(portal.url, `/uebernahme/${token}`, {})).text).toContain('mit dem Konto an');
    expect([await claimedOf('stadt-b'), await rolesOf('stadt-b')]).toEqual([false, []]);
    // It is still good for whoever asked.
    await member.ask(`/uebernahme/${token}`, { method: 'POST', body: {} });
    expect(await claimedOf('stadt-b')).toBe(true);
  });

  it.each(['stadt.c@gmail.com', 'rathaus@fremd.example'])('leaves %s to the curator', async (mailbox) => {
    const before = await query(`select 1 from mails where kind = 'accounts.claim'`);
    expect((await byMailbox('stadt-c', mailbox))[1]).toMatchObject({ next: 'curator' });
    expect(await query(`select 1 from mails where kind = 'accounts.claim'`)).toHaveLength(before.length);
    expect(await waitingOf('stadt-c')).toMatchObject([{ submitter: 'person@privat.example' }]);
  });

  it('answers alike where others claim too; then both go to the curator', async () => {
    const [first, second] = [
      await signIn(portal, { email: 'erste@privat.example' }),
      await signIn(portal, { email: 'zweite@privat.example' }),
    ];
    const answers = [
      await byMailbox('stadt-d', 'a@stadt-d.example', first),
      await byMailbox('stadt-d', 'b@stadt-d.example', second),
    ];
    expect(answers[1]).toEqual(answers[0]);
    const token = await linkTo('b@stadt-d.example');
    const done = await second.ask(`/uebernahme/${token}`, { method: 'POST', body: {} });
    expect(done.text).toContain('liegt der Kuratierung vor');
    expect(await claimedOf('stadt-d')).toBe(false);
    const waiting = await waitingOf('stadt-d');
    expect(waiting.map(({ submitter }) => submitter)).toEqual([
      'erste@privat.example',
      'zweite@privat.example',
    ]);
    // Each card leads to the other, where it stands on another page too.
    const [one, two] = waiting.map(({ id }) => id);
    const page = (await curator.ask('/kuratierung?kind=claim')).text;
    for (const id of [one, two]) expect(page).toContain(`href="#antrag-${id}"`);
    expect(page).toContain('Noch jemand möchte dieses Profil übernehmen');
    const limit = (await queue()).findIndex(({ id }) => id === one) + 1;
    const apart = (await curator.ask(`/kuratierung?limit=${limit}`)).text;
    const [, far] = new RegExp(`href="(/kuratierung\\?[^"]*)#antrag-${two}"`).exec(apart) ?? [];
    expect((await curator.ask(far!.replaceAll('&amp;', '&'))).text).toContain(`id="antrag-${two}"`);
    // One is approved: the other is decided by it, and says so.
    expect(await decide(waiting[1]!.id, 'approve', {})).toEqual([
      200,
      { id: waiting[1]!.id, decision: 'approved' },
    ]);
    expect(await decide(waiting[0]!.id, 'approve', {})).toMatchObject([
      409,
      { code: 'CURATION.DECIDED', decision: 'rejected' },
    ]);
    expect(await rolesOf('stadt-d')).toEqual([{ email: 'zweite@privat.example', role: 'owner' }]);
    expect((await decisions()).map(({ recipient }) => recipient)).toEqual(
      expect.arrayContaining(['erste@privat.example', 'zweite@privat.example']),
    );
  });

  it('passes by a line on the domain, looked for by the guarded client', async () => {
    const [, { proof }] = await claim('stadt-e', { way: 'domain' });
    const { domains, line } = proof as { domains: string[]; line: string };
    expect(domains).toEqual(['stadt-e.example']);
    const check = () =>
      member.ask('/api/v1/organisations/stadt-e/claims/check', { method: 'POST', body: {} });
    const names = portal.app.get(Resolver, { strict: false });
    const texts = jest.spyOn(names, 'texts').mockResolvedValue(['v=spf1', `${line}x`]);
    jest.spyOn(names, 'addresses').mockResolvedValue(['127.0.0.1']);
    const missing = await check();
    expect([missing.status, JSON.parse(missing.text).code]).toEqual([409, 'CLAIM.PROOF_NOT_FOUND']);
    texts.mockResolvedValue([line]);
    expect(JSON.parse((await check()).text)).toEqual({ outcome: 'passed' });
    expect(await claimedOf('stadt-e')).toBe(true);
    jest.restoreAllMocks();
  });

  it('says beforehand what follows where no domain proves anything', async () => {
    const path = '/organisationen/stadt-ohne/uebernehmen';
    const [visited, signedIn] = [(await portal.ask(path)).text, (await member.ask(path)).text];
    expect(visited).toContain('Haben Sie ihn bestätigt, prüft die Kuratierung Ihren Antrag');
    expect(signedIn).not.toContain('Link zusenden');
    for (const text of [visited, signedIn]) expect(text).toContain('meist nach einigen Werktagen');
  });

  it('gives a visitor with the organisation’s mailbox an account and the role', async () => {
    const path = '/organisationen/stadt-f/uebernehmen';
    const wrong = await postForm(portal.url, path, { mailbox: 'rathaus@' });
    expect([wrong.status, wrong.text.includes('value="rathaus@"')]).toEqual([200, true]);
    const sent = await postForm(portal.url, path, { mailbox: 'rathaus@stadt-f.example' });
    const foreign = await postForm(portal.url, path, { mailbox: 'fremd@gmail.com' });
    expect(foreign.text).toBe(sent.text);
    const done = await postForm(portal.url, `/uebernahme/${await linkTo('rathaus@stadt-f.example')}`, {});
    expect([done.status, done.headers.location]).toEqual([303, '/organisationen/stadt-f']);
    const own = await portal.ask('/konto', { headers: { cookie: cookieOf(done) } });
    expect(own.text).toContain('action="/konto/passwort"');
    expect(await rolesOf('stadt-f')).toEqual([{ email: 'rathaus@stadt-f.example', role: 'owner' }]);
    const again = await postForm(portal.url, `/uebernahme/${await linkTo('rathaus@stadt-f.example')}`, {});
    expect(again.text).toContain('gilt nicht mehr');
    await portal.app.get(AskClaimLink, { strict: false }).execute(await idOf('stadt-g'), 'g@gmail.com', 'de');
    await postForm(portal.url, `/uebernahme/${await linkTo('g@gmail.com')}`, {});
    expect(await claimedOf('stadt-g')).toBe(false);
    expect(await waitingOf('stadt-g')).toMatchObject([{ submitter: 'g@gmail.com' }]);
  });
});

describe('what a claim may not do', () => {
  beforeAll(() =>
    saveNetwork(portal, {
      organisations: FURTHER.map((slug) => anOrganisation(slug, { website: website(slug) })),
    }),
  );

  it('is to seem proved for a mailbox that was named later', async () => {
    const [slug, freemail] = [FURTHER[0]!, 'dieb@gmail.com'];
    await portal.app.get(AskClaimLink, any).execute(await idOf(slug), freemail, 'de');
    await postForm(portal.url, `/uebernahme/${await linkTo(freemail)}`, {});
    const proved = () =>
      query<{ proved_at: Date | null }>('select proved_at from claims where organisation_id = $1', [slugId]);
    const slugId = await idOf(slug);
    expect(await proved()).toEqual([{ proved_at: expect.any(Date) }]);
    const thief = await signIn(portal, { email: freemail });
    await byMailbox(slug, `leitung@${slug}.example`, thief);
    expect(await proved()).toEqual([{ proved_at: null }]);
  });

  it('is to be proved by a link to a mailbox that was named before', async () => {
    const slug = FURTHER[1]!;
    await byMailbox(slug, `azubi@${slug}.example`);
    const token = await linkTo(`azubi@${slug}.example`);
    await byMailbox(slug, `leitung@${slug}.example`);
    const done = await member.ask(`/uebernahme/${token}`, { method: 'POST', body: {} });
    expect(done.text).toContain('gilt nicht mehr');
    expect(await claimedOf(slug)).toBe(false);
  });

  it('is to reach the curators without a word', async () => {
    const path = `/organisationen/${FURTHER[3]!}/uebernehmen/kuratierung`;
    const page = await member.ask(path, { method: 'POST', body: { note: ' ' } });
    expect(page.text).toContain('href="#feld-note"');
    expect(await waitingOf(FURTHER[3]!)).toEqual([]);
  });

  it('is to write to one mailbox without end', async () => {
    const slug = FURTHER[2]!;
    const answers = [];
    for (let time = 0; time < 6; time += 1) answers.push((await byMailbox(slug, `opfer@${slug}.example`))[0]);
    expect(answers).toEqual([202, 202, 202, 202, 202, 429]);
  });

  it('is to keep its owner from it: whoever asks is counted apart', async () => {
    const slug = FURTHER[4]!;
    const mailbox = `leitung@${slug}.example`;
    const attempts = portal.app.get(LimitAttempts, any);
    for (let time = 0; time < 6; time += 1) await attempts.count('mail-account', mailbox).catch(() => null);
    const stranger = await signIn(portal, { email: 'fremd@privat.example' });
    for (let time = 0; time < 6; time += 1) await byMailbox(slug, mailbox, stranger);
    expect((await byMailbox(slug, mailbox, stranger))[0]).toBe(429);
    // By visitors: to other mailboxes than its own, and for other organisations.
    for (const other of [FURTHER[5]!, FURTHER[6]!])
      for (let time = 0; time < 4; time += 1)
        await postForm(portal.url, `/organisationen/${other}/uebernehmen`, { mailbox });
    const asked = await postForm(portal.url, `/organisationen/${slug}/uebernehmen`, { mailbox });
    expect(asked.status).toBe(200);
    expect((await byMailbox(slug, mailbox))[0]).toBe(202);
    // What strangers use up of that they use up by letters that let its owner in.
    for (let time = 0; time < 6; time += 1)
      await postForm(portal.url, `/organisationen/${slug}/uebernehmen`, { mailbox });
    const token = await linkTo(mailbox);
    expect(token).not.toBe('x'.repeat(43));
    expect((await portal.ask(`/uebernahme/${token}`)).status).toBe(200);
  });

  it('is to stand against all others: ten of one account are open at most', async () => {
    const hoarder = await signIn(portal, { email: 'sammler@privat.example' });
    const answers = [];
    for (const slug of FURTHER.slice(0, 11)) answers.push(await claim(slug, { way: 'domain' }, hoarder));
    expect(answers.slice(0, 10).map(([status]) => status)).toEqual(Array(10).fill(202));
    expect(answers[10]).toMatchObject([409, { code: 'CLAIM.TOO_MANY', most: 10 }]);
    // One that is open already may still go another way.
    expect((await claim(FURTHER[0]!, { way: 'curator' }, hoarder))[0]).toBe(202);
  });
});

describe('the queue', () => {
  it('is for curators', async () => {
    expect((await portal.ask('/api/v1/curation/queue')).status).toBe(401);
    expect((await member.ask('/api/v1/curation/queue')).status).toBe(403);
    expect((await member.ask('/kuratierung')).status).toBe(403);
    expect((await portal.ask('/kuratierung')).headers.location).toBe('/anmelden?weiter=%2Fkuratierung');
    const nobody = '00000000-0000-4000-8000-000000000000';
    expect((await decide(nobody, 'approve', {}))[0]).toBe(404);
    expect((await decide('x', 'approve', {}))[0]).toBe(400);
    expect((await decide(nobody, 'reject', {}))[0]).toBe(400);
    expect((await decide(nobody, 'reject', { reason: '  ' }))[0]).toBe(400);
    expect((await decide(nobody, 'approve', {}, member))[0]).toBe(403);
  });

  it('shows a curator of a state that state alone', async () => {
    const local = await signIn(portal, { email: 'land@verband.example', curates: STATE });
    await claim('fern', { way: 'curator', note: 'Ich bin von dort.' });
    const [far] = await waitingOf('fern');
    expect(await waitingOf('fern', local)).toEqual([]);
    expect((await waitingOf('stadt-c', local)).length).toBe(1);
    expect((await decide(far!.id, 'approve', {}, local))[0]).toBe(404);
    expect(await claimedOf('fern')).toBe(false);
    expect((await local.ask('/api/v1/curation/audit')).status).toBe(403);
  });

  it('rejects with a reason that reaches the claimant, on the page', async () => {
    const [item] = await waitingOf('stadt-c');
    const page = (await curator.ask('/kuratierung')).text;
    expect(page).toContain(`/kuratierung/${item!.id}/ablehnen`);
    const path = `/kuratierung/${item!.id}/ablehnen`;
    const without = await curator.ask(path, { method: 'POST', body: { reason: ' ' } });
    expect(without.text).toContain(`href="#feld-reason-${item!.id}"`);
    const done = await curator.ask(path, { method: 'POST', body: { reason: 'Kein Nachweis.' } });
    expect([done.status, done.headers.location]).toEqual([303, '/kuratierung']);
    const [row] = await query(`select state, reason from claims where id = $1`, [item!.id]);
    expect(row).toEqual({ state: 'rejected', reason: 'Kein Nachweis.' });
    const { app } = portal;
    const letter = new ClaimDecidedLetter(
      app.get(CONFIG, any),
      app.get(GetClaim, any),
      app.get(ReadOrganisations, any),
    );
    expect(await letterTo('person@privat.example', letter)).toContain('Kein Nachweis.');
    const late = await curator.ask(`/kuratierung/${item!.id}/annehmen`, { method: 'POST', body: {} });
    expect(late.text).toContain('inzwischen entschieden: abgelehnt');
    expect(await claimedOf('stadt-c')).toBe(false);
  });

  it('reads on by keys, and keeps a log of all', async () => {
    const first = JSON.parse((await curator.ask('/api/v1/curation/queue?limit=1')).text);
    const second = JSON.parse(
      (await curator.ask(`/api/v1/curation/queue?limit=1&cursor=${first.next}`)).text,
    );
    expect(second.items[0].id).not.toBe(first.items[0].id);
    const log = JSON.parse((await curator.ask('/api/v1/curation/audit?limit=2')).text);
    expect(log.items[0]).toMatchObject({ action: 'accounts.claim-rejected', role: 'curator' });
    expect(log.items[0]).toMatchObject({
      email: CURATOR,
      details: { reason: 'Kein Nachweis.' },
    });
    expect(log.next).not.toBeNull();
    expect((await curator.ask(`/api/v1/curation/audit?cursor=${log.next}`)).status).toBe(200);
    const shown = (await curator.ask('/kuratierung/protokoll')).text;
    expect(shown).toMatch(/Übernahme abgelehnt<span class="kind"> Grund: Kein Nachweis\.<\/span>/);
    expect(shown).toContain(`${CURATOR} (Kuratierung)`);
    await query(`update audit set account_id = $1 where action = 'accounts.claim-rejected'`, [randomUUID()]);
    expect((await curator.ask('/kuratierung/protokoll')).text).toContain('gelöschtes Konto (Kuratierung)');
  });

  it('stands among the requests of whoever made it, with what became of it', async () => {
    const open = FURTHER[10]!;
    await claim(open, { way: 'domain' });
    const part = async (name: string) => {
      const sections = (await member.ask('/antraege')).text.split('<section');
      return sections.find((one) => one.includes(`${name} übernehmen`));
    };
    expect(await part('stadt-a')).toContain('angenommen');
    expect(await part('stadt-c')).toContain('Grund: Kein Nachweis.');
    expect(await part('fern')).toContain('wartet auf die Kuratierung');
    expect(await part(open)).toContain(`/organisationen/${open}/uebernehmen`);
    const longAgo = `update claims set created_at = created_at - interval '15 days' where organisation_id = $1`;
    await query(longAgo, [await idOf(open)]);
    expect(await part(open)).toContain('abgelaufen');
    const other = await signIn(portal, { email: 'neu@privat.example' });
    expect((await other.ask('/antraege')).text).toContain('noch nichts eingereicht');
  });
});

import { OpenAccount, SetPassword } from '#accounts';
import { ATTEMPTS } from '../../libs/accounts/src/domain/attempts.js';
import { anOrganisation } from '../../libs/organisations/src/testing/an-organisation.js';
import { openTestPortal, type TestPortal } from '../portal/open-test-portal.js';
import type { Answer, Question } from '../portal/ask.js';
import { saveNetwork } from '../portal/save-network.js';
import { type Person, type SignedIn, signIn } from '../portal/sign-in.js';

const PAGE = '/konto/programme';
const A = '/api/v1/organisations/stadt-a';
const B = '/api/v1/organisations/stadt-b';
const any = { strict: false };

let portal: TestPortal;
beforeAll(async () => {
  portal = await openTestPortal({ settings: { TRUST_PROXY: 'on' } });
  const visibility = { summary: 'members' } as const;
  await saveNetwork(portal, {
    organisations: [
      anOrganisation('stadt-a', { summary: 'Quittenernte.', visibility }),
      anOrganisation('stadt-b'),
    ],
  });
});
afterAll(() => portal.close());

const query = <Row = Record<string, unknown>>(sql: string, values: unknown[] = []) =>
  portal.database.transaction.query<Row>(sql, values);
const codeOf = ({ status, text }: Answer) => [status, (JSON.parse(text) as { code: string }).code];
const idOf = async (slug: string) =>
  (await query<{ id: string }>('select id from organisations where slug = $1', [slug]))[0]!.id;

/** Makes a token on the page. */
async function make(who: SignedIn, wanted: Record<string, string> = {}): Promise<Answer> {
  const body = { name: 'Bericht', scope: 'write', days: '30', organisation: '', ...wanted };
  return who.ask(PAGE, { method: 'POST', body });
}
async function tokenOf(who: SignedIn, wanted: Record<string, string> = {}): Promise<string> {
  return /netzlotse_[\w-]{43}/.exec((await make(who, wanted)).text)![0];
}
/** Asks as a program. */
const by =
  (token: string, more: Record<string, string> = {}) =>
  (path: string, { headers, ...question }: Question = {}) =>
    portal.ask(path, { ...question, headers: { authorization: `Bearer ${token}`, ...more, ...headers } });
type Program = ReturnType<typeof by>;
const change = async (program: Program, path: string, unit: string) => {
  const { etag = '' } = (await program(path)).headers;
  return program(path, { method: 'PATCH', body: { unit }, headers: { 'if-match': etag } });
};

let count = 0;
const person = (rest: Omit<Person, 'email'> = { roles: { 'stadt-a': 'editor' } }) =>
  signIn(portal, { email: `person-${++count}@stadt.example`, ...rest });

describe('a token', () => {
  it('is shown once, kept as its hash, listed with its last use, and told of by mail', async () => {
    const who = await person();
    const made = await make(who, { name: 'Wochenbericht', scope: 'read', days: '365' });
    expect([made.status, made.headers['cache-control']]).toEqual([200, 'no-store']);
    const token = /netzlotse_[\w-]{43}/.exec(made.text)![0];
    const rows = await query('select * from access_tokens where account_id = $1', [who.accountId]);
    expect(JSON.stringify(rows)).not.toContain(token.slice('netzlotse_'.length));
    expect(rows).toMatchObject([{ name: 'Wochenbericht', scope: 'read' }]);
    expect((rows[0] as { hash: Buffer }).hash).toHaveLength(32);
    const before = (await who.ask(PAGE)).text;
    expect(before).toContain('Wochenbericht');
    expect(before).toContain('noch nicht benutzt');
    expect(before).not.toContain(token);
    await by(token)('/api/v1/session');
    expect((await who.ask(PAGE)).text).toContain('zuletzt benutzt am');
    expect((await who.ask(`/en${PAGE}`)).text).toContain('last used on');
    const mails = await query(`select kind from mails where payload ->> 'accountId' = $1`, [who.accountId]);
    expect(mails).toEqual([{ kind: 'accounts.access-token-made' }]);
  });

  it('acts with the roles of its account at this moment, without a session', async () => {
    const who = await person();
    const program = by(await tokenOf(who));
    const sessions = () => query('select sid from sessions order by sid');
    const held = await sessions();
    expect(JSON.parse((await program('/api/v1/session')).text)).toEqual({
      signedIn: true,
      email: `person-${count}@stadt.example`,
      csrfToken: null,
      curator: false,
      roles: [{ organisation: 'stadt-a', role: 'editor' }],
    });
    const saved = await change(program, A, 'Stabsstelle');
    expect([saved.status, saved.headers['set-cookie']]).toEqual([200, undefined]);
    expect(JSON.parse((await program(A)).text)).toMatchObject({ unit: 'Stabsstelle' });
    expect(codeOf(await change(program, B, 'Fremd'))).toEqual([403, 'ACCESS.FORBIDDEN']);
    await query('delete from organisation_roles where account_id = $1', [who.accountId]);
    expect((await change(program, A, 'Danach')).status).toBe(403);
    expect((await program(A)).text).not.toContain('Quittenernte');
    expect(await sessions()).toEqual(held);
  });

  it('of scope read reads what its account reads, and changes nothing', async () => {
    const program = by(await tokenOf(await person(), { scope: 'read' }));
    expect((await program(A)).text).toContain('Quittenernte');
    const refused = await change(program, A, 'Anders');
    expect(codeOf(refused)).toEqual([403, 'TOKEN.READ_ONLY']);
    expect(refused.headers['www-authenticate']).toBe('Bearer error="insufficient_scope"');
    const invitation = { email: 'x@stadt.example', role: 'member' };
    const sent = await program(`${A}/invitations`, { method: 'POST', body: invitation });
    expect(codeOf(sent)).toEqual([403, 'TOKEN.READ_ONLY']);
  });

  it('for one organisation knows no other', async () => {
    const who = await person({ roles: { 'stadt-a': 'editor', 'stadt-b': 'owner' } });
    const program = by(await tokenOf(who, { organisation: await idOf('stadt-a') }));
    expect((await change(program, A, 'Nur hier')).status).toBe(200);
    expect((await change(program, B, 'Nicht hier')).status).toBe(403);
    expect((await program(`${B}/editors`)).status).toBe(403);
    expect((await who.ask(`${B}/editors`)).status).toBe(200);
    const foreign = await make(await person(), { organisation: await idOf('stadt-b') });
    expect(foreign.text).toContain('Bitte wählen Sie eine der Möglichkeiten');
  });

  it('never curates', async () => {
    const curator = await person({ curates: { scope: 'all', id: null } });
    const program = by(await tokenOf(curator));
    expect((await curator.ask('/api/v1/curation/queue')).status).toBe(200);
    expect(codeOf(await program('/api/v1/curation/queue'))).toEqual([403, 'ACCESS.FORBIDDEN']);
    expect((await change(program, A, 'Kuratiert')).status).toBe(403);
    expect((await program(A)).text).not.toContain('Quittenernte');
  });

  it('opens no page, and neither signs in nor out nor gives its account more', async () => {
    const who = await person();
    const program = by(await tokenOf(who));
    expect((await program('/konto')).status).toBe(303);
    expect((await program(PAGE)).status).toBe(303);
    const body = { email: 'person@stadt.example', password: 'ein langer Satz ist gut' };
    for (const [method, path, sent] of [
      ['DELETE', '/api/v1/session', undefined],
      ['POST', '/api/v1/sign-in/password', body],
      ['POST', `${B}/claims`, { way: 'curator' }],
      // Whoever found a token would stay when it is revoked.
      ['POST', `${A}/invitations`, { email: 'dieb@fremd.example', role: 'owner' }],
      ['PATCH', `${A}/editors/${crypto.randomUUID()}`, { role: 'owner' }],
      ['PUT', `${A}/mailbox`, { email: 'dieb@fremd.example' }],
      ['DELETE', `${A}/identity-provider`, undefined],
      ['POST', '/api/v1/organisations', { name: 'Neu', kinds: ['company'], seat: '08311000' }],
    ] as const)
      expect(codeOf(await program(path, { method, body: sent }))).toEqual([403, 'TOKEN.NOT_ENOUGH']);
    expect((await who.ask('/konto')).status).toBe(200);
  });

  it('counts alone where a cookie comes along', async () => {
    const [owner, other] = [await person({ roles: { 'stadt-b': 'owner' } }), await person()];
    const program = by(await tokenOf(other), { cookie: owner.cookie, 'x-csrf-token': owner.csrfToken });
    expect((await change(program, B, 'Mit Cookie')).status).toBe(403);
    expect((await by('netzlotse_x', { cookie: owner.cookie })('/api/v1/session')).status).toBe(401);
    expect((await owner.ask('/api/v1/session')).text).toContain('"signedIn":true');
  });
});

describe('a token that does not hold', () => {
  const refused = async (token: string) => {
    const { status, headers, text } = await by(token)('/api/v1/topics');
    return [status, headers['www-authenticate'], (JSON.parse(text) as { code: string }).code];
  };
  const REFUSED = [401, 'Bearer error="invalid_token"', 'TOKEN.INVALID'];

  it('is refused alike, be it unknown, empty, expired or revoked', async () => {
    const who = await person();
    const [expired, revoked] = [await tokenOf(who, { name: 'alt' }), await tokenOf(who, { name: 'weg' })];
    expect((await by(revoked)('/api/v1/topics')).status).toBe(200);
    await query(`update access_tokens set expires_at = now() - interval '1 second' where name = 'alt'`);
    const [{ id }] = (await query<{ id: string }>(`select id from access_tokens where name = 'weg'`)) as [
      { id: string },
    ];
    const stranger = await person();
    await stranger.ask(`${PAGE}/${id}/widerrufen`, { method: 'POST', body: { x: '' } });
    expect((await by(revoked)('/api/v1/topics')).status).toBe(200);
    const sent = await who.ask(`${PAGE}/${id}/widerrufen`, { method: 'POST', body: { x: '' } });
    expect([sent.status, sent.headers.location]).toEqual([303, PAGE]);
    for (const token of [expired, revoked, `netzlotse_${'x'.repeat(43)}`, '', who.cookie])
      expect(await refused(token)).toEqual(REFUSED);
    expect((await who.ask(PAGE)).text).toContain('abgelaufen am');
  });

  it('ended with all sessions: signed out everywhere, or by a new password', async () => {
    const who = await person();
    const token = await tokenOf(who);
    await who.ask('/konto/ueberall-abmelden', { method: 'POST', body: { x: '' } });
    expect(await refused(token)).toEqual(REFUSED);
    const other = await person();
    const second = await tokenOf(other);
    const proof = { isFresh: true, password: '' };
    await portal.app.get(SetPassword, any).ofOwn(other.accountId, 'ein langer Satz ist gut', proof, '');
    expect(await refused(second)).toEqual(REFUSED);
  });

  it('is counted by address, and keeps no token out that holds', async () => {
    const good = await tokenOf(await person());
    const from = { 'x-forwarded-for': '203.0.113.9' };
    const { points } = ATTEMPTS['token-address'];
    for (let tried = 0; tried < points; tried += 1)
      expect((await by(`netzlotse_${tried}`, from)('/api/v1/topics')).status).toBe(401);
    expect(codeOf(await by('netzlotse_x', from)('/api/v1/topics'))).toEqual([
      429,
      'SIGN_IN.TOO_MANY_ATTEMPTS',
    ]);
    expect((await by(good, from)('/api/v1/topics')).status).toBe(200);
    expect(await refused('netzlotse_x')).toEqual(REFUSED);
  });

  it('is in no log, nor is one that holds', async () => {
    const token = await tokenOf(await person());
    await by(token)(A);
    await by(`${token}x`)(A);
    expect(portal.log.lines).not.toEqual([]);
    expect(JSON.stringify(portal.log.lines)).not.toContain(token);
  });
});

describe('making tokens', () => {
  it('asks for the password where the sign-in is not fresh', async () => {
    const who = await person();
    const password = 'ein langer Satz ist gut';
    const { id } = await portal.app.get(OpenAccount, any).execute(`person-${count}@stadt.example`, 'de');
    await query(`update sessions set sess = jsonb_set(sess::jsonb, '{byLink}', 'false')::json`);
    expect((await make(who)).text).toContain('noch einmal mit einem Link');
    const [{ sid }] = (await query<{ sid: string }>(
      `select sid from sessions where sess ->> 'accountId' = $1`,
      [id],
    )) as [{ sid: string }];
    await portal.app.get(SetPassword, any).ofOwn(id, password, { isFresh: true, password: '' }, sid);
    const fresh = await signIn(portal, { email: `person-${count}@stadt.example` });
    await query(`update sessions set sess = jsonb_set(sess::jsonb, '{byLink}', 'false')::json`);
    expect((await make(fresh, { proof: 'falsch' })).text).toContain('Das Passwort stimmt nicht');
    expect(await query('select from access_tokens where account_id = $1', [id])).toEqual([]);
    expect((await make(fresh, { proof: password })).text).toContain('netzlotse_');
  });

  it('ends at twenty, and takes nothing that is not offered', async () => {
    const who = await person();
    await query(
      `insert into access_tokens (id, account_id, hash, name, scope, made_at, expires_at)
       select gen_random_uuid(), $1, sha256(n::text::bytea), n::text, 'read', now(), now() + interval '1 day'
       from generate_series(1, 20) n`,
      [who.accountId],
    );
    expect((await make(who)).text).toContain('Sie haben schon 20 Zugangstokens');
    const wrongs: Record<string, string>[] = [
      { name: ' ' },
      { name: 'x'.repeat(61) },
      { scope: 'curate' },
      { days: '3650' },
    ];
    for (const wrong of wrongs) expect((await make(who, wrong)).text).toContain('Bitte prüfen Sie');
    const rows = await query('select from access_tokens where account_id = $1', [who.accountId]);
    expect(rows).toHaveLength(20);
  });
});

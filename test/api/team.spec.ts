import { randomUUID } from 'node:crypto';
import { ATTEMPTS } from '../../libs/accounts/src/domain/attempts.js';
import { anOrganisation } from '../../libs/organisations/src/testing/an-organisation.js';
import { openTestPortal, type TestPortal } from '../portal/open-test-portal.js';
import { saveNetwork } from '../portal/save-network.js';
import { type SignedIn, signIn } from '../portal/sign-in.js';

const EDITORS = '/api/v1/organisations/stadt-a/editors';
const INVITATIONS = '/api/v1/organisations/stadt-a/invitations';
const A = 'stadt-a';

let portal: TestPortal;
let owner: SignedIn;
let colleague: SignedIn;
beforeAll(async () => {
  portal = await openTestPortal();
  await saveNetwork(portal, {
    organisations: [
      anOrganisation(A),
      anOrganisation('stadt-b'),
      anOrganisation('alt-a', { status: 'merged', mergedInto: A }),
    ],
  });
  owner = await signIn(portal, { email: 'leitung@stadt.example', roles: { [A]: 'owner' } });
  colleague = await signIn(portal, { email: 'kollegin@stadt.example', roles: { [A]: 'member' } });
});
afterAll(() => portal.close());

const read = async <T>(who: TestPortal | SignedIn, path: string): Promise<T> =>
  JSON.parse((await who.ask(path)).text) as T;
const rolesOf = async () =>
  (await read<{ items: { email: string; role: string }[] }>(owner, EDITORS)).items.map(
    ({ email, role }) => `${email} ${role}`,
  );
const send = (who: TestPortal | SignedIn, method: string, path: string, body?: object) =>
  who.ask(path, { method, body });
const codeOf = ({ status, text }: { status: number; text: string }) => [
  status,
  (JSON.parse(text) as { code: string }).code,
];

describe('the team of an organisation', () => {
  it('sees itself, with who looks', async () => {
    const since = expect.stringMatching(/^\d{4}-.*Z$/) as string;
    expect(await read(colleague, EDITORS)).toEqual({
      items: [
        { id: owner.accountId, email: 'leitung@stadt.example', role: 'owner', since, you: false },
        { id: colleague.accountId, email: 'kollegin@stadt.example', role: 'member', since, you: true },
      ],
    });
  });

  it('is nobody else’s to see, but for curators of everything', async () => {
    const stranger = await signIn(portal, { email: 'fremd@stadt.example', roles: { 'stadt-b': 'owner' } });
    const local = await signIn(portal, {
      email: 'land@stadt.example',
      curates: { scope: 'state', id: '08' },
    });
    const curator = await signIn(portal, { email: 'k@stadt.example', curates: { scope: 'all', id: null } });
    for (const path of [EDITORS, INVITATIONS]) {
      expect(codeOf(await portal.ask(path))).toEqual([401, 'SESSION.REQUIRED']);
      for (const who of [stranger, local])
        expect(codeOf(await who.ask(path))).toEqual([403, 'ACCESS.FORBIDDEN']);
      expect((await curator.ask(path)).status).toBe(200);
    }
  });

  it('is decided about by its owners alone', async () => {
    const own = `${EDITORS}/${owner.accountId}`;
    const mine = `${EDITORS}/${colleague.accountId}`;
    const invited = { email: 'x@stadt.example', role: 'owner' };
    for (const answer of [
      await send(colleague, 'PATCH', mine, { role: 'owner' }),
      await send(colleague, 'PATCH', own, { role: 'member' }),
      await send(colleague, 'DELETE', own),
      await send(colleague, 'GET', INVITATIONS),
      await send(colleague, 'POST', INVITATIONS, invited),
      await send(colleague, 'DELETE', `${INVITATIONS}/${randomUUID()}`),
    ])
      expect(codeOf(answer)).toEqual([403, 'ACCESS.FORBIDDEN']);
    expect(await rolesOf()).toEqual(['leitung@stadt.example owner', 'kollegin@stadt.example member']);
  });

  it('takes no change without the token of the session', async () => {
    const headers = { 'x-csrf-token': '' };
    const path = `${EDITORS}/${colleague.accountId}`;
    expect((await owner.ask(path, { method: 'DELETE', headers })).status).toBe(403);
    expect(await rolesOf()).toHaveLength(2);
  });

  it('gets another role, and says so', async () => {
    const raised = await send(owner, 'PATCH', `${EDITORS}/${colleague.accountId}`, { role: 'editor' });
    expect([raised.status, JSON.parse(raised.text)]).toEqual([
      200,
      expect.objectContaining({ id: colleague.accountId, role: 'editor', you: false }),
    ]);
    expect(await rolesOf()).toContain('kollegin@stadt.example editor');
    const none = await send(owner, 'PATCH', `${EDITORS}/${randomUUID()}`, { role: 'editor' });
    expect(codeOf(none)).toEqual([404, 'ROLE.NOT_FOUND']);
    for (const body of [{ role: 'curator' }, {}, { role: 'editor', since: '2020' }])
      expect((await send(owner, 'PATCH', `${EDITORS}/${colleague.accountId}`, body)).status).toBe(400);
    expect((await send(owner, 'PATCH', `${EDITORS}/niemand`, { role: 'editor' })).status).toBe(400);
  });

  it('keeps its last owner', async () => {
    const own = `${EDITORS}/${owner.accountId}`;
    const left = [await send(owner, 'DELETE', own), await send(owner, 'PATCH', own, { role: 'editor' })];
    for (const answer of left) expect(codeOf(answer)).toEqual([409, 'ROLE.LAST_OWNER']);
    expect(await rolesOf()).toContain('leitung@stadt.example owner');
  });

  it('lets each of its people leave, and is rid of whom its owner removes', async () => {
    const leaves = await signIn(portal, { email: 'geht@stadt.example', roles: { [A]: 'member' } });
    const removed = await signIn(portal, { email: 'weg@stadt.example', roles: { [A]: 'editor' } });
    expect((await send(leaves, 'DELETE', `${EDITORS}/${leaves.accountId}`)).status).toBe(204);
    expect((await send(owner, 'DELETE', `${EDITORS}/${removed.accountId}`)).status).toBe(204);
    expect(codeOf(await send(owner, 'DELETE', `${EDITORS}/${removed.accountId}`))).toEqual([
      404,
      'ROLE.NOT_FOUND',
    ]);
    expect(await rolesOf()).toHaveLength(2);
    expect((await leaves.ask(EDITORS)).status).toBe(403);
  });

  it('is found by a former address, by whatever method', async () => {
    const asked = await owner.ask('/api/v1/organisations/alt-a/editors');
    expect([asked.status, asked.headers.location]).toEqual([301, EDITORS]);
    const path = `/api/v1/organisations/alt-a/editors/${colleague.accountId}`;
    const sent = await send(owner, 'PATCH', path, { role: 'member' });
    expect([sent.status, sent.headers.location]).toEqual([308, `${EDITORS}/${colleague.accountId}`]);
  });
});

describe('invitations', () => {
  const open = () => read<{ items: { id: string; email: string }[] }>(owner, INVITATIONS);
  const letters = () =>
    portal.database.transaction.query(
      `select recipient, language from mails where kind = 'accounts.invitation'`,
    );

  it('are sent, listed and taken back', async () => {
    const body = { email: ' Neu@Stadt.Example ', role: 'editor' };
    const headers = { 'accept-language': 'en' };
    const sent = await owner.ask(INVITATIONS, { method: 'POST', body, headers });
    const invitation = JSON.parse(sent.text) as { id: string };
    expect([sent.status, invitation]).toEqual([
      201,
      {
        id: expect.any(String) as string,
        email: 'neu@stadt.example',
        role: 'editor',
        expires: expect.any(String) as string,
      },
    ]);
    expect(await letters()).toEqual([{ recipient: 'neu@stadt.example', language: 'en' }]);
    expect((await open()).items).toEqual([invitation]);
    const path = `${INVITATIONS}/${invitation.id}`;
    expect((await send(owner, 'DELETE', path)).status).toBe(204);
    expect((await open()).items).toEqual([]);
    expect(codeOf(await send(owner, 'DELETE', path))).toEqual([404, 'INVITATION.NOT_FOUND']);
  });

  it('are taken back by their own organisation only', async () => {
    const sent = await send(owner, 'POST', INVITATIONS, { email: 'bleibt@stadt.example', role: 'member' });
    const { id } = JSON.parse(sent.text) as { id: string };
    const other = await signIn(portal, { email: 'b@stadt.example', roles: { 'stadt-b': 'owner' } });
    const path = `/api/v1/organisations/stadt-b/invitations/${id}`;
    expect(codeOf(await send(other, 'DELETE', path))).toEqual([404, 'INVITATION.NOT_FOUND']);
    expect((await open()).items).toMatchObject([{ id }]);
  });

  it('name a mailbox and a role, and nothing else', async () => {
    for (const body of [
      { email: 'kein Postfach', role: 'editor' },
      { email: 'x@stadt.example', role: 'curator' },
      { email: 'x@stadt.example' },
      { email: 'x@stadt.example', role: 'editor', invitedBy: 'x' },
    ])
      expect((await send(owner, 'POST', INVITATIONS, body)).status).toBe(400);
  });

  it('are counted as on the page: one mailbox is not written to again and again', async () => {
    const body = { email: 'oft@stadt.example', role: 'member' };
    const { points } = ATTEMPTS['letter-mailbox'];
    for (let sent = 0; sent < points; sent += 1)
      expect((await send(owner, 'POST', INVITATIONS, body)).status).toBe(201);
    expect(codeOf(await send(owner, 'POST', INVITATIONS, body))).toEqual([429, 'SIGN_IN.TOO_MANY_ATTEMPTS']);
    // A later one stands for an earlier one.
    expect((await open()).items.filter(({ email }) => email === body.email)).toHaveLength(1);
  });
});

import { ConfirmationLinks } from '#accounts';
import { openFilledPortal } from '../portal/open-filled-portal.js';
import type { TestPortal } from '../portal/open-test-portal.js';
import { postForm, type SignedIn, signIn } from '../portal/sign-in.js';

const SLUG = 'stadt-pforzheim';

describe('the page of the yearly question', () => {
  let portal: TestPortal;
  let editor: SignedIn;
  let organisationId: string;
  beforeAll(async () => {
    portal = await openFilledPortal();
    editor = await signIn(portal, { email: 'redaktion@stadt.example', roles: { [SLUG]: 'editor' } });
    const rows: { id: string }[] = await portal.database.dataSource.query(
      `select id from organisations where slug = '${SLUG}'`,
    );
    organisationId = rows[0]!.id;
  });
  afterAll(() => portal.close());

  const link = async () => {
    const links = portal.app.get(ConfirmationLinks, { strict: false });
    return `/bestaetigung/${await links.issue({ accountId: editor.accountId, organisationId })}`;
  };
  const confirmedAt = async () =>
    (await portal.json<{ freshness: { confirmedAt: string | null } }>(`/api/v1/organisations/${SLUG}`))
      .freshness.confirmedAt;

  it('confirms by its button, without signing in, and only once', async () => {
    const path = await link();
    expect((await portal.ask(path)).text).toContain('Pforzheim');
    expect(await confirmedAt()).toBeNull();
    const done = await postForm(portal.url, path, {});
    expect([done.status, done.text]).toEqual([
      200,
      expect.stringContaining(`href="/organisationen/${SLUG}"`),
    ]);
    expect(done.text).toContain('steht jetzt das heutige Datum');
    expect(await confirmedAt()).not.toBeNull();
    expect((await postForm(portal.url, path, {})).status).toBe(200);
    expect((await portal.ask(path)).text).not.toContain('Pforzheim');
  });

  it('works for somebody who is signed in, too', async () => {
    const done = await editor.ask(await link(), { method: 'POST', body: { _csrf: editor.csrfToken } });
    expect([done.status, done.text]).toEqual([200, expect.stringContaining('steht jetzt das heutige Datum')]);
  });

  it('has a button on the profile, for its editors', async () => {
    const button = `action="/organisationen/${SLUG}/bestaetigen"`;
    expect((await portal.ask(`/organisationen/${SLUG}`)).text).not.toContain(button);
    expect((await editor.ask(`/organisationen/${SLUG}`)).text).toContain(button);
    const before = await confirmedAt();
    const path = `/organisationen/${SLUG}/bestaetigen`;
    const done = await editor.ask(path, { method: 'POST', body: { _csrf: editor.csrfToken } });
    expect([done.status, done.headers.location]).toEqual([303, `/organisationen/${SLUG}`]);
    expect(new Date((await confirmedAt())!).getTime()).toBeGreaterThan(new Date(before!).getTime());
    expect((await editor.ask(`/organisationen/${SLUG}`)).text).toContain('Danke. Das heutige Datum');
    expect((await editor.ask(`/organisationen/${SLUG}`)).text).not.toContain('Danke. Das heutige Datum');
  });
});

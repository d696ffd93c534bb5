import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withNetworkFile } from '../portal/network-file.js';
import { signIn } from '../portal/sign-in.js';
import { type FilledPortal, openFilledPortal } from '../portal/open-filled-portal.js';

const RENAMED = {
  organisations: [
    { id: 'artik-neu', name: 'ArTik e. V.', kinds: ['association'], formerIds: ['artik'] },
    {
      id: 'heidelberg-neu',
      name: 'Stadt Heidelberg',
      kinds: ['municipality'],
      ags: '08221000',
      formerIds: ['stadt-heidelberg'],
    },
  ],
};
const RENAMES = [
  ['artik', 'artik-neu'],
  ['stadt-heidelberg', 'heidelberg-neu'],
] as const;

interface Found {
  readonly hits: readonly { readonly slug: string; readonly organisation?: { readonly slug: string } }[];
}

describe('an organisation that a file renames', () => {
  let portal: FilledPortal;
  beforeAll(async () => {
    portal = await openFilledPortal();
    const totals = await withNetworkFile(RENAMED, (path) => portal.bring(path));
    expect(totals).toMatchObject({ in: 2, created: 0, changed: 2, unchanged: 0, rejected: 0 });
  });
  afterAll(() => portal.close());

  it.each(RENAMES)('moves from /%s to /%s, as a page and in the API', async (before, now) => {
    for (const path of ['/organisationen/', '/en/organisationen/', '/api/v1/organisations/']) {
      const { status, headers } = await portal.ask(path + before);
      expect([status, headers['location']]).toEqual([301, path + now]);
      expect((await portal.ask(path + now)).status).toBe(200);
    }
  });

  it('leads those who change it there too, with what they send', async () => {
    const editor = await signIn(portal, { email: 'e@artik.example', roles: { 'artik-neu': 'editor' } });
    const api = '/api/v1/organisations';
    const { headers } = await editor.ask(`${api}/artik-neu`);
    const patch = { method: 'PATCH', headers: { 'if-match': headers['etag']! }, body: { unit: 'Büro' } };
    const moved = await editor.ask(`${api}/artik`, patch);
    expect([moved.status, moved.headers['location']]).toEqual([308, `${api}/artik-neu`]);
    expect((await editor.ask(moved.headers['location']!, patch)).status).toBe(200);
    const form = await editor.ask('/en/organisationen/artik/bearbeiten/kontakt');
    expect([form.status, form.headers['location']]).toEqual([
      301,
      '/en/organisationen/artik-neu/bearbeiten/kontakt',
    ]);
    const sent = await editor.ask('/organisationen/artik/bearbeiten/kontakt', { method: 'POST', body: {} });
    expect([sent.status, sent.headers['location']]).toEqual([
      308,
      '/organisationen/artik-neu/bearbeiten/kontakt',
    ]);
    expect((await editor.ask(`${api}/niemand`, patch)).status).toBe(404);
  });

  it('stands under its new address alone, in search, in what names it and in the sitemap', async () => {
    const { hits } = await portal.json<Found>('/api/v1/search?limit=100');
    const named = hits.flatMap(({ slug, organisation }) => [slug, organisation?.slug]);
    const sitemap = (await portal.ask('/sitemap/organisations.xml')).text;
    for (const [before, now] of RENAMES) {
      expect(named).toContain(now);
      expect(named).not.toContain(before);
      expect(sitemap).toContain(`/organisationen/${now}<`);
      expect(sitemap).not.toContain(`/organisationen/${before}<`);
    }
    const { items } = await portal.json<{ items: { organisation: { slug: string } }[] }>(
      '/api/v1/organisations/freiburg-gestalten/relations',
    );
    expect(items.map(({ organisation }) => organisation.slug)).toEqual(['artik-neu']);
  });

  it('stays as it is when the file is read again', async () => {
    const totals = await withNetworkFile(RENAMED, (path) => portal.bring(path));
    expect(totals).toMatchObject({ unchanged: 2, rejected: 0 });
  });
});

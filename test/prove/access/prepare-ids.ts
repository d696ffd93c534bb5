import type { TestPortal } from '../../portal/open-test-portal.js';
import { type SignedIn, signIn } from '../../portal/sign-in.js';
import { type Target, TARGETS } from './grid.js';
import { NETWORKS, OWNER, SEATS, slugOf } from './network.js';
import type { Ids } from './row.js';

/** Nobody and nothing has it. */
const NOTHING = '00000000-0000-4000-8000-000000000000';

/** Both published organisations get a claim that waits, a colleague, a change that waits, memberships asked for and standing, entries that were withdrawn, an invitation, and a second version of the profile and of its entries. */
export async function prepareIds(portal: TestPortal): Promise<Ids> {
  const published = TARGETS.filter((target) => target.endsWith('published')).map(slugOf);
  const roles = Object.fromEntries(published.map((slug) => [slug, 'editor' as const]));
  const colleague = await signIn(portal, { email: 'kollegin@person.example', roles });
  const applicant = await signIn(portal, { email: 'antrag@person.example' });
  const curator = await signIn(portal, { email: 'k@person.example', curates: { scope: 'all', id: null } });
  const versionOf = async (path: string) => ({ 'if-match': (await curator.ask(path)).headers['etag'] ?? '' });
  for (const slug of published) {
    const api = `/api/v1/organisations/${slug}`;
    await applicant.ask(`${api}/claims`, { method: 'POST', body: { way: 'curator' } });
    const body = { email: 'eingeladen@person.example', role: 'editor' };
    await curator.ask(`/organisationen/${slug}/team/einladen`, { method: 'POST', body });
    for (const list of ['initiatives', 'listings', 'statements']) {
      const entry = `/api/v1/${list}/${slug}-weg`;
      await curator.ask(entry, { method: 'DELETE', headers: await versionOf(entry) });
    }
    const gone = `/api/v1/relations/${(await relationsOf(portal, 'founder')).get(slug)}`;
    await curator.ask(gone, { method: 'DELETE', headers: await versionOf(gone) });
    const given = `/api/v1/adoptions/${(await adoptionsOf(portal, 'abandoned')).get(slug)}`;
    await curator.ask(given, { method: 'DELETE', headers: await versionOf(given) });
    const told: [string, object][] = [
      [`initiatives/${slug}`, { summary: 'Zweite Fassung.' }],
      [`listings/${slug}`, { text: 'Zweite Fassung.' }],
      [`statements/${slug}`, { summary: 'Zweite Fassung.' }],
      [`relations/${(await relationsOf(portal, 'partner')).get(slug)}`, { text: 'Zweite Fassung.' }],
      [`adoptions/${(await adoptionsOf(portal, 'advocate')).get(slug)}`, { note: 'Zweite Fassung.' }],
    ];
    for (const [path, change] of told) {
      const entry = `/api/v1/${path}`;
      await curator.ask(entry, { method: 'PATCH', body: change, headers: await versionOf(entry) });
    }
    const headers = await versionOf(api);
    await curator.ask(api, { method: 'PATCH', body: { summary: 'Zweite Fassung.' }, headers });
    await wait(api, curator, colleague);
  }
  await askMemberships(portal, curator, published);
  const drafts: [string, SignedIn][] = [
    ['own-draft', await signIn(portal, { email: OWNER })],
    ['foreign-draft', applicant],
  ];
  const claims = await idsBySlug(portal, 'claims');
  const submissions = await Promise.all(
    drafts.map(async ([slug, by]) => [slug, await handIn(slug, by)] as const),
  );
  const ids = {
    'queue item': new Map([...claims, ...submissions]),
    adoption: await adoptionsOf(portal, 'advocate'),
    'withdrawn adoption': await adoptionsOf(portal, 'abandoned'),
    relation: await relationsOf(portal, 'partner'),
    'withdrawn relation': await relationsOf(portal, 'founder'),
    change: await idsBySlug(portal, 'pending_changes'),
    invitation: await idsBySlug(portal, 'invitations'),
    membership: await idsBySlug(portal, 'memberships', 'member_id'),
    'membership request': await idsBySlug(
      portal,
      `(select * from membership_requests where state = 'open')`,
      'member_id',
    ),
    colleague: new Map(published.map((slug) => [slug, colleague.accountId])),
  };
  return { of: (name, target: Target) => ids[name].get(slugOf(target)) ?? NOTHING };
}

/** What a colleague wants changed waits from now on. */
async function wait(api: string, curator: SignedIn, colleague: SignedIn): Promise<void> {
  const demand = { isDemanded: true, forMembers: false };
  await curator.ask(`${api}/approval`, { method: 'PUT', body: demand });
  const headers = { 'if-match': (await colleague.ask(api)).headers['etag'] ?? '' };
  await colleague.ask(api, { method: 'PATCH', body: { unit: 'Stabsstelle' }, headers });
}

/** One network asks; in the other a curator speaks for both sides. */
async function askMemberships(
  portal: TestPortal,
  curator: SignedIn,
  members: readonly string[],
): Promise<void> {
  const [asking, standing] = NETWORKS;
  const host = await signIn(portal, { email: 'netz@person.example', roles: { [asking]: 'owner' } });
  for (const member of members) {
    await host.ask('/api/v1/memberships', { method: 'POST', body: { network: asking, member } });
    await curator.ask('/api/v1/memberships', { method: 'POST', body: { network: standing, member } });
  }
}

async function handIn(slug: string, by: SignedIn): Promise<string> {
  const seat = slug.startsWith('own') ? SEATS.own : SEATS.foreign;
  const body = { name: slug, kinds: ['company'], seat };
  const { text } = await by.ask('/api/v1/organisations', { method: 'POST', body });
  return (JSON.parse(text) as { id: string }).id;
}

async function adoptionsOf({ database }: TestPortal, stage: string): Promise<Map<string, string>> {
  const rows = await database.transaction.query<{ slug: string; id: string }>(
    'select o.slug, a.id from adoptions a join organisations o on o.id = a.organisation_id where a.stage = $1',
    [stage],
  );
  return new Map(rows.map(({ slug, id }) => [slug, id]));
}

async function relationsOf({ database }: TestPortal, kind: string): Promise<Map<string, string>> {
  const rows = await database.transaction.query<{ slug: string; id: string }>(
    'select o.slug, r.id from relations r join organisations o on o.id = r.from_id where r.kind = $1',
    [kind],
  );
  return new Map(rows.map(({ slug, id }) => [slug, id]));
}

async function idsBySlug(
  { database }: TestPortal,
  table: string,
  end = 'organisation_id',
): Promise<Map<string, string>> {
  const rows = await database.transaction.query<{ slug: string; id: string }>(
    `select o.slug, t.id from ${table} t join organisations o on o.id = t.${end}`,
  );
  return new Map(rows.map(({ slug, id }) => [slug, id]));
}

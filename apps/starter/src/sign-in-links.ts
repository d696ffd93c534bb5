import type { INestApplicationContext } from '@nestjs/common';
import { CountCurators, GrantRole, OpenAccount, OperatorLinks } from '#accounts';
import { ResolveSlugs } from '#organisations';
import type { Config, OrganisationRole } from '#platform';

/** A role, and what the link to sign in with it carries. */
export interface SignInLink {
  readonly role: 'member' | 'editor' | 'curator' | 'first-curator';
  readonly token: string;
}

/** Whom the links of the demo network sign in for. */
const DEMO_ORGANISATION = 'stadt-pforzheim';

/** Addresses of which no mail can ever arrive (RFC 2606). */
const ADDRESSES = {
  member: 'mitglied@netzlotse.invalid',
  editor: 'redaktion@netzlotse.invalid',
  curator: 'kuration@netzlotse.invalid',
};

const EVERYTHING = { scope: 'all', id: null } as const;

/**
 * The links that `npm start` prints: with the demo network one for each role, on a system without a curator one for the first.
 * Never called in production.
 */
export async function signInLinks(app: INestApplicationContext, config: Config): Promise<SignInLink[]> {
  const [id] = config.demo ? (await app.get(ResolveSlugs).execute([DEMO_ORGANISATION])).values() : [];
  if (id) return demoLinks(app, id);
  if ((await app.get(CountCurators).execute()) > 0) return [];
  const curator = await app.get(OpenAccount).execute(ADDRESSES.curator, 'de', EVERYTHING);
  const [token] = await app.get(OperatorLinks).issue([curator.id], false);
  return [{ role: 'first-curator', token: token! }];
}

async function demoLinks(app: INestApplicationContext, organisationId: string): Promise<SignInLink[]> {
  const open = app.get(OpenAccount);
  const ids: string[] = [];
  for (const role of ['member', 'editor'] as const satisfies readonly OrganisationRole[]) {
    const { id } = await open.execute(ADDRESSES[role], 'de');
    // What became of them is kept.
    await app.get(GrantRole).raise(id, organisationId, role);
    ids.push(id);
  }
  ids.push((await open.execute(ADDRESSES.curator, 'de', EVERYTHING)).id);
  const tokens = await app.get(OperatorLinks).issue(ids, true);
  const roles = ['member', 'editor', 'curator'] as const;
  return roles.map((role, at) => ({ role, token: tokens[at]! }));
}

import type { OrganisationRole, Viewer } from '#platform';

const ACCOUNT = '00000000-0000-4000-8000-00000000000a';

/** Somebody who is signed in and has a role in one organisation. */
export function anEditor(organisationId: string, role: OrganisationRole = 'editor'): Viewer {
  const account = { id: ACCOUNT, roles: { [organisationId]: role }, curates: null };
  return { kind: 'member', organisationIds: [organisationId], account };
}

/** A curator of everything. */
export function aCurator(): Viewer {
  const account = { id: ACCOUNT, roles: {}, curates: { scope: 'all', id: null } as const };
  return { kind: 'curator', organisationIds: [], account };
}

import type { OrganisationKind } from '#organisations';

/** What part an organisation plays; peers of another role are "outside one's bubble" (MAT-04). */
export type Role = 'administration' | 'utility' | 'science' | 'business' | 'civil-society' | 'network';

const ROLES: Readonly<Record<OrganisationKind, Role>> = {
  municipality: 'administration',
  county: 'administration',
  region: 'administration',
  public_authority: 'administration',
  municipal_company: 'utility',
  it_provider: 'utility',
  university: 'science',
  research_institute: 'science',
  company: 'business',
  chamber: 'business',
  digital_hub: 'business',
  association: 'civil-society',
  school_or_culture: 'civil-society',
  network: 'network',
};

/** The role of an organisation, by its main kind. */
export function roleOf(kinds: readonly OrganisationKind[]): Role | null {
  const [main] = kinds;
  return main === undefined ? null : ROLES[main];
}

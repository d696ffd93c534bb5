/** Kinds of organisation; the first of an organisation's kinds is its main kind. */
export const ORGANISATION_KINDS = [
  'municipality',
  'county',
  'region',
  'digital_hub',
  'municipal_company',
  'it_provider',
  'association',
  'university',
  'research_institute',
  'school_or_culture',
  'chamber',
  'company',
  'public_authority',
  'network',
] as const;

export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

export const ORGANISATION_STATUSES = ['active', 'withdrawn', 'merged'] as const;
export type OrganisationStatus = (typeof ORGANISATION_STATUSES)[number];

export const NAME_KINDS = ['official', 'alias', 'acronym', 'former'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

export const RELATION_KINDS = ['parent', 'child', 'partner', 'predecessor', 'successor', 'founder'] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

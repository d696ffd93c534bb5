/** The four audiences. Each has exactly one projection of every kind of record. */
export const AUDIENCES = ['public', 'member', 'own', 'curator'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Who may see a field: everybody, signed-in members, or the organisation itself. */
export const VISIBILITIES = ['public', 'members', 'own'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/**
 * Visibility by field name or path (`names.alias`); a field that is not named has that of its parent, else it is public. A part is
 * never shown where its whole is not.
 */
export type VisibilityMap = Readonly<Record<string, Visibility>>;

/** What somebody may do in an organisation; each role includes those before it. */
export const ORGANISATION_ROLES = ['member', 'editor', 'owner'] as const;
export type OrganisationRole = (typeof ORGANISATION_ROLES)[number];

/** What a curator looks after; `id` is null for all, else a state (two digits), or the slug of a topic or a network. */
export interface Curates {
  readonly scope: 'all' | 'state' | 'topic' | 'network';
  readonly id: string | null;
}

/** Whose session it is. */
export interface ViewerAccount {
  readonly id: string;
  /** By id of the organisation. */
  readonly roles: Readonly<Record<string, OrganisationRole>>;
  readonly curates: Curates | null;
}

/** Whoever asks. Stores and engines take it as an argument and turn it into SQL or a filter. */
export interface Viewer {
  readonly kind: 'visitor' | 'member' | 'curator';
  /** Ids of the organisations the viewer acts for. */
  readonly organisationIds: readonly string[];
  /** Who is signed in; absent for a visitor. */
  readonly account?: ViewerAccount;
}

export const VISITOR: Viewer = { kind: 'visitor', organisationIds: [] };

/** Whether a viewer has at least this role in an organisation. */
export function hasRole({ account }: Viewer, organisationId: string, role: OrganisationRole): boolean {
  const held = account && Object.hasOwn(account.roles, organisationId) ? account.roles[organisationId] : null;
  return Boolean(held) && ORGANISATION_ROLES.indexOf(held!) >= ORGANISATION_ROLES.indexOf(role);
}

/** Whether a viewer may change an organisation's entries: its editors, its owners, and curators of everything. */
export function mayEdit(viewer: Viewer, organisationId: string): boolean {
  return hasRole(viewer, organisationId, 'editor') || viewer.account?.curates?.scope === 'all';
}

/** The audience a viewer belongs to towards a record of that organisation. */
export function audienceOf(viewer: Viewer, organisationId?: string): Audience {
  if (organisationId !== undefined && viewer.organisationIds.includes(organisationId)) return 'own';
  if (viewer.kind === 'curator') return 'curator';
  return viewer.kind === 'member' ? 'member' : 'public';
}

const VISIBLE_TO: Record<Audience, readonly Visibility[]> = {
  public: ['public'],
  member: ['public', 'members'],
  own: ['public', 'members', 'own'],
  // "Only us" means what it says: curators keep the directory true without reading it.
  curator: ['public', 'members'],
};

/** The visibilities an audience may read, for SQL filters. */
export function visibilitiesFor(audience: Audience): readonly Visibility[] {
  return VISIBLE_TO[audience];
}

/** Whether an audience may read a field under the record's visibility map. */
export function isVisible(field: string, map: VisibilityMap, audience: Audience): boolean {
  return VISIBLE_TO[audience].includes(visibilityOf(field, map));
}

/** The visibility of a field or field path, such as `identifiers.wikidata`. */
export function visibilityOf(field: string, map: VisibilityMap): Visibility {
  if (Object.hasOwn(map, field)) return map[field] as Visibility;
  const parent = field.slice(0, Math.max(0, field.lastIndexOf('.')));
  return parent === '' ? 'public' : visibilityOf(parent, map);
}

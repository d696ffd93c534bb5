/** The four audiences. Each has exactly one projection of every kind of record. */
export const AUDIENCES = ['public', 'member', 'own', 'curator'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Who may see a field: everybody, members (whoever works on an organisation of the directory), or the organisation itself. */
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
  /** Ids of the organisations in the part that is curated; not needed by curators of everything. */
  readonly curatedIds?: ReadonlySet<string>;
}

/** Whoever asks. Stores and engines take it as an argument and turn it into SQL or a filter. */
export interface Viewer {
  /** A visitor may be signed in: members are those who work on an organisation of the directory. */
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

/** Whether a viewer is a curator of everything. */
export function curatesAll({ account }: Viewer): boolean {
  return account?.curates?.scope === 'all';
}

/** Whether an organisation lies in the part that a viewer curates. */
export function isCuratorOf(viewer: Viewer, organisationId: string): boolean {
  if (!viewer.account?.curates) return false;
  return curatesAll(viewer) || (viewer.account.curatedIds?.has(organisationId) ?? false);
}

/** Whether a viewer may change an organisation's entries: its editors, its owners, and whoever curates it. */
export function mayEdit(viewer: Viewer, organisationId: string): boolean {
  return hasRole(viewer, organisationId, 'editor') || isCuratorOf(viewer, organisationId);
}

/** The audience a viewer belongs to towards a record of that organisation. */
export function audienceOf(viewer: Viewer, organisationId?: string): Audience {
  if (organisationId !== undefined && viewer.organisationIds.includes(organisationId)) return 'own';
  if (viewer.kind === 'visitor') return 'public';
  // Outside their part, curators are members like others.
  const isCurator = organisationId === undefined ? curatesAll(viewer) : isCuratorOf(viewer, organisationId);
  return isCurator ? 'curator' : 'member';
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

/** The visibility of a field or field path, such as `identifiers.wikidata`; of a part and its whole the stricter. */
export function visibilityOf(field: string, map: VisibilityMap): Visibility {
  const own = Object.hasOwn(map, field) ? (map[field] as Visibility) : 'public';
  const parent = field.slice(0, Math.max(0, field.lastIndexOf('.')));
  return parent === '' ? own : stricterOf(own, visibilityOf(parent, map));
}

/** The more closed of two. */
export function stricterOf(one: Visibility, other: Visibility): Visibility {
  return VISIBILITIES.indexOf(one) > VISIBILITIES.indexOf(other) ? one : other;
}

import type { OrganisationKind, RelationLine } from '#organisations';
import type { SizeClass } from '#places';

/** What matching knows of one organisation, as one audience may know it. */
export interface MatchProfile {
  readonly organisationId: string;
  /** Main kind first. */
  readonly kinds: readonly OrganisationKind[];
  /** Slugs of its topics, its own and derived ones, without ancestors. */
  readonly topics: readonly string[];
  readonly place: string | null;
  readonly state: string | null;
  /** Of municipalities. */
  readonly size: SizeClass | null;
  readonly population: number | null;
  readonly lat: number | null;
  readonly lon: number | null;
  /** Ids of networks it is a member of, and its own if it is one. */
  readonly networks: readonly string[];
  /** Organisations it has a described relation with, and what they are to it. */
  readonly related: readonly { readonly id: string; readonly kind: RelationLine['kind'] }[];
  /** Ids of events it hosted, moderated or contributed to. */
  readonly events: readonly string[];
}

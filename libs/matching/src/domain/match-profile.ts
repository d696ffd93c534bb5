import type { ListingKind } from '#listings';
import type { OrganisationKind, RelationLine } from '#organisations';
import type { SizeClass } from '#places';
import type { Stance } from './stance.js';
import type { TextVector } from './text/text-vector.js';

/** An offer or need as far as matching looks at it. */
export interface ProfileListing {
  /** Id. */
  readonly id: string;
  readonly kind: ListingKind;
  /** Slugs, without ancestors. */
  readonly topics: readonly string[];
}

/** Where an organisation stands towards an initiative that others may take over. */
export interface ProfileAdoption {
  /** Id. */
  readonly initiative: string;
  readonly stance: Stance;
}

/** What matching knows of one organisation, as one audience may know it and as it is kept. */
export interface PreparedProfile {
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
  /** What it offers and seeks today. */
  readonly listings: readonly ProfileListing[];
  readonly adoptions: readonly ProfileAdoption[];
}

/** The same with what was learned of its texts; null where nothing is known of them. */
export interface MatchProfile extends PreparedProfile {
  readonly text: TextVector | null;
}

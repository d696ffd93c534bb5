import type { OrganisationRef } from '#organisations';
import type { Provenance } from '#platform';

/** Lengths in characters (code points) and numbers of entries; the same for a file, a form and a program. */
export const LISTING_LIMITS = { text: 2_000, topics: 50 } as const;

export const LISTING_KINDS = ['offer', 'need'] as const;
export type ListingKind = (typeof LISTING_KINDS)[number];

/** What a file says of a listing. Absent and empty values say nothing and leave what is there. */
export interface ListingDraft {
  /** The slug, and the key under which a later import finds it again. */
  readonly id: string;
  /** Slug. */
  readonly organisation: string;
  readonly kind: ListingKind;
  readonly text: string;
  readonly topics?: readonly string[];
  readonly expires?: string | null;
  readonly fulfilled?: boolean | null;
}

/** The fields that an import or an editor sets. */
export interface ListingFields {
  /** Id. */
  readonly organisation: string;
  readonly kind: ListingKind;
  /** Slugs. */
  readonly topics: readonly string[];
  readonly text: string;
  /** The last day on which it holds, ISO 8601; may be partial: `2027-03` holds to the end of March. */
  readonly expires: string | null;
  readonly fulfilled: boolean;
}

/** A listing as stored. */
export interface Listing extends ListingFields {
  readonly id: string;
  readonly slug: string;
  /** When it was first saved; lists begin with the newest. */
  readonly listedAt: Date;
  readonly provenance: Provenance;
  /** Whether its organisation was active when this was last looked at; lists filter by it, every read checks it again. */
  readonly shown: boolean;
  /** Taken back by an editor: kept for its history, and nobody else knows of it. */
  readonly withdrawn: boolean;
  /** Whether its topics are, as last told, topics of its organisation. */
  readonly derives: boolean;
  readonly version: number;
}

export const EMPTY_LISTING: ListingFields = {
  organisation: '',
  kind: 'offer',
  topics: [],
  text: '',
  expires: null,
  fulfilled: false,
};

/** What everybody may know of a listing: no field of it can be restricted. */
export interface ListingView extends Omit<ListingFields, 'organisation'> {
  readonly id: string;
  readonly slug: string;
  readonly organisation: OrganisationRef;
  /** To be handed in again with changes. */
  readonly version: number;
  /** Neither fulfilled nor expired today. */
  readonly isOpen: boolean;
  readonly listedAt: Date;
  readonly provenance: Provenance;
}

/**
 * Whether a listing still holds on a day.
 *
 * @param today ISO 8601 date
 */
export function isOpen(
  { fulfilled, expires }: Pick<Listing, 'fulfilled' | 'expires'>,
  today: string,
): boolean {
  return !fulfilled && (expires === null || expires >= today.slice(0, expires.length));
}

/** The one way a listing leaves this slice; null when its organisation is not active, or it was withdrawn. */
export function projectListing(
  listing: Listing,
  organisations: ReadonlyMap<string, OrganisationRef>,
  today: string,
): ListingView | null {
  const organisation = organisations.get(listing.organisation);
  if (!organisation || listing.withdrawn) return null;
  const { id, slug, kind, topics, text, expires, fulfilled, listedAt, provenance, version } = listing;
  return {
    id,
    slug,
    version,
    organisation,
    kind,
    topics,
    text,
    expires,
    fulfilled,
    isOpen: isOpen(listing, today),
    listedAt,
    provenance,
  };
}

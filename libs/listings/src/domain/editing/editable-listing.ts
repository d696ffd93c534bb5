import type { Listing, ListingFields } from '../listing.js';

/** A listing as its editor finds it in a form, in the shape in which changes are told. */
export interface EditableListing extends Omit<ListingFields, 'organisation'> {
  readonly slug: string;
  /** To be handed in again with the changes. */
  readonly version: number;
  readonly withdrawn: boolean;
  /** Whether the fields hold changes of this editor that wait for approval. */
  readonly isPending?: boolean;
}

/** No field of a listing can be restricted: every editor sees the same. */
export function toEditable(listing: Listing): EditableListing {
  const { slug, version, withdrawn, kind, topics, text, expires, fulfilled } = listing;
  return { slug, version, withdrawn, kind, topics, text, expires, fulfilled };
}

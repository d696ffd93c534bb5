import type { FieldValues } from '#history';
import type { Listing, ListingFields } from '../listing.js';

/** Kind of record under which listings stand in the history. */
export const LISTING_RECORD = 'listing';

/** What the history keeps of a listing. */
export function historyOf(listing: ListingFields & Pick<Listing, 'withdrawn'>): FieldValues {
  const { organisation, kind, topics, text, expires, fulfilled, withdrawn } = listing;
  return { organisation, kind, topics, text, expires, fulfilled, withdrawn };
}

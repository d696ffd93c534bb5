import { ListListingRevisions, RestoreListing } from '#listings';
import { revisionsController } from '../parts/entry-revisions.js';
import { listingResponse } from './listing.schema.js';
import { ReadListing } from './read-listing.js';

/** The history of an offer or need, for editors of its organisation. */
export const ListingRevisionsController = revisionsController({
  name: 'Listing',
  path: 'listings/:id',
  lists: ListListingRevisions,
  restores: RestoreListing,
  reads: ReadListing,
  response: listingResponse,
});

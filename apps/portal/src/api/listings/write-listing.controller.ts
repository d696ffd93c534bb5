import { listingChanges, ListListingRevisions, newListing, RestoreListing } from '#listings';

import { revisionsController } from '../parts/entry-revisions.js';
import { writingController } from '../parts/entry-writing.js';
import type { ToldEntry } from '../parts/told-entry.js';
import { listingResponse } from './listing.schema.js';
import { ListingWriter } from './listing-writer.js';
import { ReadListing } from './read-listing.js';

const TOLD: ToldEntry = { path: 'listings/:id', reads: ReadListing, response: listingResponse };

/** Offers and needs, written by editors of their organisation. */
export const WriteListingController = writingController({
  ...TOLD,
  name: 'WriteListing',
  writer: ListingWriter,
  create: newListing,
  edit: listingChanges,

  summaries: {
    create: 'A new offer or need of an organisation; its address is in `Location`',
    edit: 'Changes the named fields of a listing (merge patch, RFC 7396)',
    takeBack: 'Undoes that a listing was withdrawn',
  },
});

/** Their history, for the same editors. */
export const ListingRevisionsController = revisionsController({
  ...TOLD,
  name: 'ListingRevisions',
  lists: ListListingRevisions,
  restores: RestoreListing,
});

import { DismissListing } from './dismiss-listing.js';
import { dismissalsController } from './entry-dismissals.js';

/** What an organisation does not want to be proposed for what it offers and seeks; for those who act for it. */
export const ListingDismissalsController = dismissalsController({
  name: 'ListingDismissals',
  path: 'listings/:id/matches',
  dismisses: DismissListing,
});

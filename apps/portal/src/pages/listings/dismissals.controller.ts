import { DismissListing } from '../../api/matching/dismiss-listing.js';
import { dismissalsPageController } from '../parts/entry-dismissals.js';

/** The buttons beside what fits a listing, for those who act for its organisation. */
export const ListingDismissalsPageController = dismissalsPageController({
  name: 'ListingDismissalsPage',
  path: 'biete-suche/:id/passend/:other',
  dismisses: DismissListing,
});

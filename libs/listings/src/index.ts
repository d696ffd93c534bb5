export { CreateListing } from './application/editing/create-listing.js';
export { EditListing, type ListingEdit } from './application/editing/edit-listing.js';
export { ListEditableListings } from './application/editing/list-editable-listings.js';
export { ListListingRevisions } from './application/editing/list-listing-revisions.js';
export { RestoreListing } from './application/editing/restore-listing.js';
export { WithdrawListing } from './application/editing/withdraw-listing.js';
export { ExpireListings } from './application/expire-listings.js';
export { ExportListings } from './application/export-listings.js';
export { FollowOrganisations } from './application/follow-organisations.js';
export { GetListing } from './application/get-listing.js';
export { ListListings } from './application/list-listings.js';
export { ReadListings } from './application/read-listings.js';
export { ResolveListings } from './application/resolve-listings.js';
export { SaveListings } from './application/save-listings.js';
export type { EditableListing } from './domain/editing/editable-listing.js';
export {
  type ListingChanges,
  listingChanges,
  type NewListing,
  newListing,
} from './domain/editing/listing-changes.js';
export { LISTING_INVALID, LISTING_STALE } from './domain/listing.errors.js';
export {
  LISTING_KINDS,
  LISTING_LIMITS,
  type ListingDraft,
  type ListingKind,
  type ListingView,
} from './domain/listing.js';
export { listingTitle } from './domain/listing-title.js';
export { LISTING_CHANGED } from './domain/listing.event.js';
export { ListingsModule } from './listings.module.js';
export type { ListingFilter } from './persistence/listing-store.js';

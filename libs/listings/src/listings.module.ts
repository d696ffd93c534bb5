import { Module } from '@nestjs/common';
import { HistoryModule } from '#history';
import { OrganisationsModule } from '#organisations';
import { TopicsModule } from '#topics';
import { ListListingRevisions } from './application/editing/list-listing-revisions.js';
import { RestoreListing } from './application/editing/restore-listing.js';
import { ApplyListingChanges } from './application/editing/apply-listing-changes.js';
import { ApproveListing } from './application/editing/approve-listing.js';
import { CreateListing } from './application/editing/create-listing.js';
import { EditListing } from './application/editing/edit-listing.js';
import { KeepListingChange } from './application/editing/keep-listing-change.js';
import { ListEditableListings } from './application/editing/list-editable-listings.js';
import { LockListing } from './application/editing/lock-listing.js';
import { WaitingListings } from './application/editing/waiting-listings.js';
import { WithdrawListing } from './application/editing/withdraw-listing.js';
import { ExpireListings } from './application/expire-listings.js';
import { ExportListings } from './application/export-listings.js';
import { FollowOrganisations } from './application/follow-organisations.js';
import { GetListing } from './application/get-listing.js';
import { KeepListings } from './application/keep-listings.js';
import { ListListings } from './application/list-listings.js';
import { ReadListings } from './application/read-listings.js';
import { ResolveListings } from './application/resolve-listings.js';
import { SaveListings } from './application/save-listings.js';
import { ListingRow } from './persistence/listing.row.js';
import { ListingStore } from './persistence/listing-store.js';

const USE_CASES = [
  CreateListing,
  EditListing,
  ExpireListings,
  ExportListings,
  FollowOrganisations,
  GetListing,
  ListEditableListings,
  ListListingRevisions,
  ListListings,
  ReadListings,
  ResolveListings,
  RestoreListing,
  SaveListings,
  WithdrawListing,
];

@Module({
  imports: [HistoryModule, OrganisationsModule, TopicsModule],
  providers: [
    ...USE_CASES,
    ApplyListingChanges,
    ApproveListing,
    KeepListingChange,
    KeepListings,
    LockListing,
    WaitingListings,
    ListingStore,
  ],
  exports: USE_CASES,
})
export class ListingsModule {
  static readonly rows = [ListingRow];
}

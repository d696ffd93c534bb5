import { Module } from '@nestjs/common';
import { OrganisationsModule } from '#organisations';
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
  ExpireListings,
  ExportListings,
  FollowOrganisations,
  GetListing,
  ListListings,
  ReadListings,
  ResolveListings,
  SaveListings,
];

@Module({
  imports: [OrganisationsModule],
  providers: [...USE_CASES, KeepListings, ListingStore],
  exports: USE_CASES,
})
export class ListingsModule {
  static readonly rows = [ListingRow];
}

import { Module } from '@nestjs/common';
import { ListingsModule } from '#listings';
import { OrganisationsModule } from '#organisations';
import { TopicsModule } from '#topics';
import { FindNamed } from '../parts/find-named.js';
import { SearchApiModule } from '../search/search-api.module.js';
import { ListingController } from './listing.controller.js';
import { ListingPresenter } from './listing.presenter.js';
import { ListListingsController } from './list-listings.controller.js';
import { ReadListing } from './read-listing.js';
import { ListingWriter } from './listing-writer.js';
import { ListingRevisionsController, WriteListingController } from './write-listing.controller.js';

@Module({
  imports: [ListingsModule, OrganisationsModule, SearchApiModule, TopicsModule],
  controllers: [
    ListingRevisionsController,
    ListingController,
    ListListingsController,
    WriteListingController,
  ],
  providers: [FindNamed, ListingPresenter, ListingWriter, ReadListing],
  exports: [ListingPresenter],
})
export class ListingsApiModule {}

import { Module } from '@nestjs/common';
import { ListingsModule } from '#listings';
import { OrganisationsModule } from '#organisations';
import { TopicsModule } from '#topics';
import { FindNamed } from '../parts/find-named.js';
import { SearchApiModule } from '../search/search-api.module.js';
import { ListingController } from './listing.controller.js';
import { ListingPresenter } from './listing.presenter.js';
import { ListListingsController } from './list-listings.controller.js';

@Module({
  imports: [ListingsModule, OrganisationsModule, SearchApiModule, TopicsModule],
  controllers: [ListingController, ListListingsController],
  providers: [FindNamed, ListingPresenter],
  exports: [ListingPresenter],
})
export class ListingsApiModule {}

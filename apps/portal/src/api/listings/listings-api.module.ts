import { Module } from '@nestjs/common';
import { ListingsModule } from '#listings';
import { OrganisationsModule } from '#organisations';
import { TopicsModule } from '#topics';
import { ListingController } from './listing.controller.js';
import { ListingPresenter } from './listing.presenter.js';
import { ListListingsController } from './list-listings.controller.js';

@Module({
  imports: [ListingsModule, OrganisationsModule, TopicsModule],
  controllers: [ListingController, ListListingsController],
  providers: [ListingPresenter],
  exports: [ListingPresenter],
})
export class ListingsApiModule {}

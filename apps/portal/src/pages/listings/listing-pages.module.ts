import { Module } from '@nestjs/common';
import { ListingsModule } from '#listings';
import { OrganisationsModule } from '#organisations';
import { PlacesModule } from '#places';
import { TopicsModule } from '#topics';
import { PagePartsModule } from '../parts/page-parts.module.js';
import { ListingHits } from './listing-hits.js';
import { ListingPageController } from './listing-page.controller.js';
import { ListingsPageController } from './listings-page.controller.js';

@Module({
  imports: [ListingsModule, OrganisationsModule, PagePartsModule, PlacesModule, TopicsModule],
  controllers: [ListingPageController, ListingsPageController],
  providers: [ListingHits],
})
export class ListingPagesModule {}

import { Module } from '@nestjs/common';
import { ListingsModule } from '#listings';
import { MatchingModule } from '#matching';
import { OrganisationsModule } from '#organisations';
import { PlacesModule } from '#places';
import { TopicsModule } from '#topics';
import { MatchingApiModule } from '../../api/matching/matching-api.module.js';
import { PagePartsModule } from '../parts/page-parts.module.js';
import { ListingDismissalsPageController } from './dismissals.controller.js';
import { ListingFits } from './listing-fits.js';
import { ListingHits } from './listing-hits.js';
import { ListingPageController } from './listing-page.controller.js';
import { ListingsPageController } from './listings-page.controller.js';

@Module({
  imports: [
    ListingsModule,
    MatchingApiModule,
    MatchingModule,
    OrganisationsModule,
    PagePartsModule,
    PlacesModule,
    TopicsModule,
  ],
  controllers: [ListingDismissalsPageController, ListingPageController, ListingsPageController],
  providers: [ListingFits, ListingHits],
})
export class ListingPagesModule {}

import { Module } from '@nestjs/common';
import { OrganisationsModule } from '#organisations';
import { PlacesModule } from '#places';
import { SearchModule } from '#search';
import { TopicsModule } from '#topics';
import { SearchApiModule } from '../../api/search/search-api.module.js';
import { MatchViews } from './match-views.js';
import { OrganisationHits } from './organisation-hits.js';
import { ReadFilteredList } from './read-filtered-list.js';

/** What pages of several slices are made with. */
@Module({
  imports: [OrganisationsModule, PlacesModule, SearchApiModule, SearchModule, TopicsModule],
  providers: [MatchViews, OrganisationHits, ReadFilteredList],
  exports: [MatchViews, OrganisationHits, ReadFilteredList],
})
export class PagePartsModule {}

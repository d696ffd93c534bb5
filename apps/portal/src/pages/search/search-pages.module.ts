import { Module } from '@nestjs/common';
import { SeenModule } from '#curation';
import { OrganisationsModule } from '#organisations';
import { PlacesModule } from '#places';
import { SearchModule } from '#search';
import { TopicsModule } from '#topics';
import { SearchApiModule } from '../../api/search/search-api.module.js';
import { ChoosePlace } from './choose-place.js';
import { ChosenFilters } from './chosen-filters.js';
import { FindWayOut } from './find-way-out.js';
import { HitViews } from './hit-view.js';
import { ReadResultsMap } from './read-results-map.js';
import { ReadSearch } from './read-search.js';
import { SearchPageController } from './search-page.controller.js';

@Module({
  imports: [OrganisationsModule, PlacesModule, SearchApiModule, SearchModule, SeenModule, TopicsModule],
  controllers: [SearchPageController],
  providers: [ChoosePlace, ChosenFilters, FindWayOut, HitViews, ReadResultsMap, ReadSearch],
  exports: [HitViews],
})
export class SearchPagesModule {}

import { Module } from '@nestjs/common';
import { PlacesModule } from '#places';
import { SearchModule } from '#search';
import { TopicsModule } from '#topics';
import { FacetPresenter } from './facet.presenter.js';
import { HitPresenter } from './hit.presenter.js';
import { KnownFilters } from './known-filters.js';
import { SearchController } from './search.controller.js';
import { SuggestController } from './suggest.controller.js';

@Module({
  imports: [PlacesModule, SearchModule, TopicsModule],
  controllers: [SearchController, SuggestController],
  providers: [FacetPresenter, HitPresenter, KnownFilters],
  exports: [FacetPresenter, HitPresenter, KnownFilters],
})
export class SearchApiModule {}

import { Module } from '@nestjs/common';
import { PlacesModule } from '#places';
import { SearchModule } from '#search';
import { TopicsModule } from '#topics';
import { SearchApiModule } from '../../api/search/search-api.module.js';
import { HitViews } from './hit-view.js';
import { SearchPageController } from './search-page.controller.js';

@Module({
  imports: [PlacesModule, SearchApiModule, SearchModule, TopicsModule],
  controllers: [SearchPageController],
  providers: [HitViews],
  exports: [HitViews],
})
export class SearchPagesModule {}

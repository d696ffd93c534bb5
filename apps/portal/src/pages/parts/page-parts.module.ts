import { Module } from '@nestjs/common';
import { PlacesModule } from '#places';
import { SearchModule } from '#search';
import { SearchApiModule } from '../../api/search/search-api.module.js';
import { ReadFilteredList } from './read-filtered-list.js';

/** What pages of several slices are made with. */
@Module({
  imports: [PlacesModule, SearchApiModule, SearchModule],
  providers: [ReadFilteredList],
  exports: [ReadFilteredList],
})
export class PagePartsModule {}

import { Module } from '@nestjs/common';
import { PlacesModule } from '#places';
import { SearchModule } from '#search';
import { PlacePageController } from './place-page.controller.js';
import { ReadPlaceRecords } from './read-place-records.js';

@Module({
  imports: [PlacesModule, SearchModule],
  controllers: [PlacePageController],
  providers: [ReadPlaceRecords],
})
export class PlacePagesModule {}

import { Module } from '@nestjs/common';
import { OrganisationsModule } from '#organisations';
import { PlacesModule } from '#places';
import { TopicsModule } from '#topics';
import { CuratedPart } from './curated-part.js';

@Module({
  imports: [OrganisationsModule, PlacesModule, TopicsModule],
  providers: [CuratedPart],
  exports: [CuratedPart],
})
export class CuratedPartModule {}

import { Module } from '@nestjs/common';
import { OrganisationsModule } from '#organisations';
import { PlacesModule } from '#places';
import { SearchModule } from '#search';
import { ReadNetworkMap } from './read-network-map.js';

/** The network on the map, for every page that draws it. */
@Module({
  imports: [OrganisationsModule, PlacesModule, SearchModule],
  providers: [ReadNetworkMap],
  exports: [ReadNetworkMap],
})
export class NetworkMapModule {}

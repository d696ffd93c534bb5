import { Module } from '@nestjs/common';
import { OrganisationsModule } from '#organisations';
import { PlacesModule } from '#places';
import { SearchModule } from '#search';
import { NetworksPageController } from './networks-page.controller.js';
import { ReadNetworks } from './read-networks.js';

@Module({
  imports: [OrganisationsModule, PlacesModule, SearchModule],
  controllers: [NetworksPageController],
  providers: [ReadNetworks],
})
export class NetworkPagesModule {}

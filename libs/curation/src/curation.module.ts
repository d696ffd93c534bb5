import { Module } from '@nestjs/common';
import { ExchangeModule } from '#exchange';
import { InitiativesModule } from '#initiatives';
import { ListingsModule } from '#listings';
import { OrganisationsModule } from '#organisations';
import { PlacesModule } from '#places';
import { TopicsModule } from '#topics';
import { ApplyList } from './application/apply-list.js';
import { ApplyContent } from './application/appliers/apply-content.js';
import { ApplyExchange } from './application/appliers/apply-exchange.js';
import { ApplyOrganisations } from './application/appliers/apply-organisations.js';
import { ProposeShownTopics } from './application/appliers/propose-shown-topics.js';
import { ResolveAbout } from './application/appliers/resolve-about.js';
import { ShownTopics } from './application/appliers/shown-topics.js';
import { ExportContentLists } from './application/export-content-lists.js';
import { ExportExchangeLists } from './application/export-exchange-lists.js';
import { ExportNetwork } from './application/export-network.js';
import { ExportOrganisationLists } from './application/export-organisation-lists.js';
import { ImportNetwork } from './application/import-network.js';
import { KnownContent } from './application/known-content.js';
import { KnownSlices } from './application/known-slices.js';

@Module({
  imports: [
    ExchangeModule,
    InitiativesModule,
    ListingsModule,
    OrganisationsModule,
    PlacesModule,
    TopicsModule,
  ],
  providers: [
    ApplyContent,
    ApplyExchange,
    ApplyList,
    ApplyOrganisations,
    ExportContentLists,
    ExportExchangeLists,
    ExportNetwork,
    ExportOrganisationLists,
    ImportNetwork,
    KnownContent,
    KnownSlices,
    ProposeShownTopics,
    ResolveAbout,
    ShownTopics,
  ],
  exports: [ExportNetwork, ImportNetwork],
})
export class CurationModule {
  static readonly rows = [];
}

import { Module } from '@nestjs/common';
import { InitiativesModule } from '#initiatives';
import { ListingsModule } from '#listings';
import { MatchingModule } from '#matching';
import { OrganisationsModule } from '#organisations';
import { PlacesModule } from '#places';
import { TopicsModule } from '#topics';
import { OrganisationsApiModule } from '../organisations/organisations-api.module.js';
import { DismissalsController } from './dismissals.controller.js';
import { DismissInitiative } from './dismiss-initiative.js';
import { DismissListing } from './dismiss-listing.js';
import { FindPeersController } from './find-peers.controller.js';
import { InitiativeDismissalsController } from './initiative-dismissals.controller.js';
import { ListingDismissalsController } from './listing-dismissals.controller.js';
import { ListingMatchesController } from './listing-matches.controller.js';
import { MatchPresenter } from './match.presenter.js';
import { MatchTable } from './match-table.js';
import { ReadListingMatches } from './read-listing-matches.js';
import { ReadSimilarInitiatives } from './read-similar-initiatives.js';
import { SimilarInitiativesController } from './similar-initiatives.controller.js';
import { TransferabilityController } from './transferability.controller.js';
import { TransferabilityPresenter } from './transferability.presenter.js';

@Module({
  imports: [
    InitiativesModule,
    ListingsModule,
    MatchingModule,
    OrganisationsModule,
    OrganisationsApiModule,
    PlacesModule,
    TopicsModule,
  ],
  controllers: [
    DismissalsController,
    FindPeersController,
    InitiativeDismissalsController,
    ListingDismissalsController,
    ListingMatchesController,
    SimilarInitiativesController,
    TransferabilityController,
  ],
  providers: [
    DismissInitiative,
    DismissListing,
    MatchPresenter,
    MatchTable,
    ReadListingMatches,
    ReadSimilarInitiatives,
    TransferabilityPresenter,
  ],
  exports: [DismissInitiative, DismissListing, ReadListingMatches, ReadSimilarInitiatives],
})
export class MatchingApiModule {}

import { Module } from '@nestjs/common';
import { FreshnessModule, SeenModule } from '#curation';
import { ExchangeModule } from '#exchange';
import { InitiativesModule } from '#initiatives';
import { ListingsModule } from '#listings';
import { MatchingModule } from '#matching';
import { OrganisationsModule } from '#organisations';
import { PlacesModule } from '#places';
import { TopicsModule } from '#topics';
import { PagePartsModule } from '../parts/page-parts.module.js';
import { DismissalsPageController } from './dismissals.controller.js';
import { NoteVisit } from './note-visit.js';
import { OrganisationsPageController } from './organisations-page.controller.js';
import { PeersPageController } from './peers-page.controller.js';
import { ProfileFacts } from './profile-facts.js';
import { ProfilePageController } from './profile-page.controller.js';
import { ProfilePreviewController } from './profile-preview.controller.js';
import { ReadProfileParts } from './profile-parts.js';
import { ReadProfilePeers } from './profile-peers.js';
import { ReadDismissed } from './read-dismissed.js';
import { ReadPeersPage } from './read-peers-page.js';
import { ReadProfileTies } from './profile-ties.js';
import { ReadProfileWork } from './profile-work.js';

@Module({
  imports: [
    ExchangeModule,
    FreshnessModule,
    InitiativesModule,
    ListingsModule,
    MatchingModule,
    OrganisationsModule,
    PagePartsModule,
    PlacesModule,
    SeenModule,
    TopicsModule,
  ],
  controllers: [
    DismissalsPageController,
    OrganisationsPageController,
    PeersPageController,
    ProfilePageController,
    ProfilePreviewController,
  ],
  providers: [
    NoteVisit,
    ProfileFacts,
    ReadDismissed,
    ReadPeersPage,
    ReadProfileParts,
    ReadProfilePeers,
    ReadProfileTies,
    ReadProfileWork,
  ],
})
export class OrganisationPagesModule {}

import { Module } from '@nestjs/common';
import { FreshnessModule, QueueModule } from '#curation';
import { ExchangeModule } from '#exchange';
import { InitiativesModule } from '#initiatives';
import { ListingsModule } from '#listings';
import { OrganisationsModule } from '#organisations';
import { PlacesModule } from '#places';
import { SearchModule } from '#search';
import { TopicsModule } from '#topics';
import { InitiativesApiModule } from '../initiatives/initiatives-api.module.js';
import { ListingsApiModule } from '../listings/listings-api.module.js';
import { StatementPresenter } from '../parts/statement.presenter.js';
import { SearchApiModule } from '../search/search-api.module.js';
import { ChangesController } from './approval/changes.controller.js';
import { ConfirmationController } from './editing/confirmation.controller.js';
import { DraftController } from './editing/draft.controller.js';
import { EditOrganisationController } from './editing/edit-organisation.controller.js';
import { LogoController } from './editing/logo.controller.js';
import { RevisionsController } from './editing/revisions.controller.js';
import { ReadRelation } from './relations/read-relation.js';
import { RelationsController } from './relations/relations.controller.js';
import { FindBySlug } from './find-by-slug.js';
import { ListInitiativesOfController } from './list-initiatives-of.controller.js';
import { ListListingsOfController } from './list-listings-of.controller.js';
import { ListMembersController } from './list-members.controller.js';
import { ListOrganisationsController } from './list-organisations.controller.js';
import { ListStatementsOfController } from './list-statements-of.controller.js';
import { OrganisationController } from './organisation.controller.js';
import { OrganisationPresenter } from './organisation.presenter.js';
import { ReadBesides } from './read-besides.js';
import { ReadProfile } from './read-profile.js';
import { RelationWriter } from './relations/relation-writer.js';
import {
  RelationRevisionsController,
  WriteRelationController,
} from './relations/write-relation.controller.js';
import { ReadTopicSources } from './topic-source-refs.js';

@Module({
  imports: [
    ExchangeModule,
    FreshnessModule,
    InitiativesApiModule,
    InitiativesModule,
    ListingsApiModule,
    ListingsModule,
    OrganisationsModule,
    PlacesModule,
    QueueModule,
    SearchApiModule,
    SearchModule,
    TopicsModule,
  ],
  controllers: [
    RelationRevisionsController,
    ChangesController,
    ConfirmationController,
    DraftController,
    EditOrganisationController,
    ListInitiativesOfController,
    ListListingsOfController,
    ListMembersController,
    ListOrganisationsController,
    ListStatementsOfController,
    LogoController,
    OrganisationController,
    RelationsController,
    WriteRelationController,
    RevisionsController,
  ],
  providers: [
    FindBySlug,
    OrganisationPresenter,
    ReadBesides,
    ReadProfile,
    ReadRelation,
    RelationWriter,
    ReadTopicSources,
    StatementPresenter,
  ],
  exports: [FindBySlug, OrganisationPresenter, ReadTopicSources],
})
export class OrganisationsApiModule {}

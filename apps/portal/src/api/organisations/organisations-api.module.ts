import { Module } from '@nestjs/common';
import { InitiativesModule } from '#initiatives';
import { ListingsModule } from '#listings';
import { OrganisationsModule } from '#organisations';
import { PlacesModule } from '#places';
import { SearchModule } from '#search';
import { TopicsModule } from '#topics';
import { FindBySlug } from './find-by-slug.js';
import { ListMembersController } from './list-members.controller.js';
import { ListOrganisationsController } from './list-organisations.controller.js';
import { OrganisationController } from './organisation.controller.js';
import { OrganisationPresenter } from './organisation.presenter.js';
import { ReadTopicSources } from './topic-source-refs.js';

@Module({
  imports: [InitiativesModule, ListingsModule, OrganisationsModule, PlacesModule, SearchModule, TopicsModule],
  controllers: [ListMembersController, ListOrganisationsController, OrganisationController],
  providers: [FindBySlug, OrganisationPresenter, ReadTopicSources],
  exports: [FindBySlug, OrganisationPresenter, ReadTopicSources],
})
export class OrganisationsApiModule {}

import { Module } from '@nestjs/common';
import { MatchingModule } from '#matching';
import { PlacesModule } from '#places';
import { OrganisationsApiModule } from '../organisations/organisations-api.module.js';
import { FindPeersController } from './find-peers.controller.js';
import { MatchPresenter } from './match.presenter.js';

@Module({
  imports: [MatchingModule, OrganisationsApiModule, PlacesModule],
  controllers: [FindPeersController],
  providers: [MatchPresenter],
})
export class MatchingApiModule {}

import { Module } from '@nestjs/common';
import { InitiativesModule } from '#initiatives';
import { PlacesModule } from '#places';
import { SearchModule } from '#search';
import { TopicsModule } from '#topics';
import { SearchApiModule } from '../search/search-api.module.js';
import { AdoptionsController } from './adoptions/adoptions.controller.js';
import { AdoptionWriter } from './adoptions/adoption-writer.js';
import {
  AdoptionRevisionsController,
  WriteAdoptionController,
} from './adoptions/write-adoption.controller.js';
import { InitiativeWriter } from './initiative-writer.js';
import { ReadAdoption } from './adoptions/read-adoption.js';
import { InitiativeController } from './initiative.controller.js';
import { InitiativePresenter } from './initiative.presenter.js';
import { ReadInitiative } from './read-initiative.js';
import { InitiativeRevisionsController, WriteInitiativeController } from './write-initiative.controller.js';
import { ListInitiativesController } from './list-initiatives.controller.js';

@Module({
  imports: [InitiativesModule, PlacesModule, SearchApiModule, SearchModule, TopicsModule],
  controllers: [
    AdoptionRevisionsController,
    InitiativeRevisionsController,
    AdoptionsController,
    InitiativeController,
    ListInitiativesController,
    WriteAdoptionController,
    WriteInitiativeController,
  ],
  providers: [AdoptionWriter, InitiativePresenter, InitiativeWriter, ReadAdoption, ReadInitiative],
  exports: [InitiativePresenter],
})
export class InitiativesApiModule {}

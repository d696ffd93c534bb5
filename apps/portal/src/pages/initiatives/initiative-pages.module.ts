import { Module } from '@nestjs/common';
import { ExchangeModule } from '#exchange';
import { InitiativesModule } from '#initiatives';
import { MatchingModule } from '#matching';
import { PlacesModule } from '#places';
import { TopicsModule } from '#topics';
import { MatchingApiModule } from '../../api/matching/matching-api.module.js';
import { PagePartsModule } from '../parts/page-parts.module.js';
import { ChoosePlace } from './choose-place.js';
import { InitiativeDismissalsPageController } from './dismissals.controller.js';
import { InitiativeFits } from './initiative-fits.js';
import { OpenInitiative } from './open-initiative.js';
import { InitiativeHits } from './initiative-hits.js';
import { InitiativePageController } from './initiative-page.controller.js';
import { InitiativesPageController } from './initiatives-page.controller.js';
import { ReadAdoptions } from './read-adoptions.js';
import { ReadSimilar } from './read-similar.js';

@Module({
  imports: [
    ExchangeModule,
    InitiativesModule,
    MatchingApiModule,
    MatchingModule,
    PagePartsModule,
    PlacesModule,
    TopicsModule,
  ],
  controllers: [InitiativeDismissalsPageController, InitiativePageController, InitiativesPageController],
  providers: [ChoosePlace, InitiativeFits, InitiativeHits, OpenInitiative, ReadAdoptions, ReadSimilar],
})
export class InitiativePagesModule {}

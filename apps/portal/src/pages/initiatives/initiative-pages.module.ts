import { Module } from '@nestjs/common';
import { ExchangeModule } from '#exchange';
import { InitiativesModule } from '#initiatives';
import { TopicsModule } from '#topics';
import { PagePartsModule } from '../parts/page-parts.module.js';
import { InitiativeHits } from './initiative-hits.js';
import { InitiativePageController } from './initiative-page.controller.js';
import { InitiativesPageController } from './initiatives-page.controller.js';
import { ReadAdoptions } from './read-adoptions.js';

@Module({
  imports: [ExchangeModule, InitiativesModule, PagePartsModule, TopicsModule],
  controllers: [InitiativePageController, InitiativesPageController],
  providers: [InitiativeHits, ReadAdoptions],
})
export class InitiativePagesModule {}

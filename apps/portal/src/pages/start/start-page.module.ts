import { Module } from '@nestjs/common';
import { ExchangeModule } from '#exchange';
import { ListingsModule } from '#listings';
import { TopicsModule } from '#topics';
import { NetworkMapModule } from '../map/network-map.module.js';
import { ReadStart } from './read-start.js';
import { StartPageController } from './start-page.controller.js';

@Module({
  imports: [ExchangeModule, ListingsModule, NetworkMapModule, TopicsModule],
  controllers: [StartPageController],
  providers: [ReadStart],
})
export class StartPageModule {}

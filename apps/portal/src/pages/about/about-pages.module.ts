import { Module } from '@nestjs/common';
import { PlacesModule } from '#places';
import { TopicsModule } from '#topics';
import { SourcesPageController } from './sources-page.controller.js';
import { StandingPagesController } from './standing-pages.controller.js';

@Module({
  imports: [PlacesModule, TopicsModule],
  controllers: [SourcesPageController, StandingPagesController],
})
export class AboutPagesModule {}

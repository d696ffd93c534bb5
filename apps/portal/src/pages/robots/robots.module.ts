import { Module } from '@nestjs/common';
import { ExchangeModule } from '#exchange';
import { InitiativesModule } from '#initiatives';
import { OrganisationsModule } from '#organisations';
import { TopicsModule } from '#topics';
import { ReadSitemap } from './read-sitemap.js';
import { RobotsController } from './robots.controller.js';
import { SitemapController } from './sitemap.controller.js';

/** What crawlers ask for first. */
@Module({
  imports: [ExchangeModule, InitiativesModule, OrganisationsModule, TopicsModule],
  controllers: [RobotsController, SitemapController],
  providers: [ReadSitemap],
})
export class RobotsModule {}

import { Module } from '@nestjs/common';
import { AccountsModule } from '#accounts';
import { MissesModule, QueueModule } from '#curation';
import { HistoryModule } from '#history';
import { MatchingModule } from '#matching';
import { OrganisationsModule } from '#organisations';
import { SearchModule } from '#search';
import { TopicsModule } from '#topics';
import { ChangeWordsModule } from '../approval/change-words.module.js';
import { CuratedPartModule } from './curated-part.module.js';
import { LogPageController } from './log-page.controller.js';
import { MissesPageController } from './misses-page.controller.js';
import { QueuePageController } from './queue-page.controller.js';
import { SynonymPageController } from './synonym-page.controller.js';

@Module({
  imports: [
    AccountsModule,
    ChangeWordsModule,
    CuratedPartModule,
    HistoryModule,
    MatchingModule,
    MissesModule,
    OrganisationsModule,
    QueueModule,
    SearchModule,
    TopicsModule,
  ],
  controllers: [LogPageController, MissesPageController, QueuePageController, SynonymPageController],
})
export class CurationPagesModule {}

import { Module } from '@nestjs/common';
import { AccountsModule } from '#accounts';
import { QueueModule } from '#curation';
import { HistoryModule } from '#history';
import { OrganisationsModule } from '#organisations';
import { ChangeWordsModule } from '../approval/change-words.module.js';
import { CuratedPartModule } from './curated-part.module.js';
import { LogPageController } from './log-page.controller.js';
import { QueuePageController } from './queue-page.controller.js';

@Module({
  imports: [
    AccountsModule,
    ChangeWordsModule,
    CuratedPartModule,
    HistoryModule,
    OrganisationsModule,
    QueueModule,
  ],
  controllers: [LogPageController, QueuePageController],
})
export class CurationPagesModule {}

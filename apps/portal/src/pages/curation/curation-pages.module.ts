import { Module } from '@nestjs/common';
import { QueueModule } from '#curation';
import { HistoryModule } from '#history';
import { LogPageController } from './log-page.controller.js';
import { QueuePageController } from './queue-page.controller.js';

@Module({ imports: [HistoryModule, QueueModule], controllers: [LogPageController, QueuePageController] })
export class CurationPagesModule {}

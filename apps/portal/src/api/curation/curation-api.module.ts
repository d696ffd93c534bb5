import { Module } from '@nestjs/common';
import { AccountsModule } from '#accounts';
import { QueueModule } from '#curation';
import { HistoryModule } from '#history';
import { AuditController } from './audit.controller.js';
import { QueueController } from './queue.controller.js';

@Module({
  imports: [AccountsModule, HistoryModule, QueueModule],
  controllers: [AuditController, QueueController],
})
export class CurationApiModule {}

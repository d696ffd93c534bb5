import { Module } from '@nestjs/common';
import { AccountsModule } from '#accounts';
import { OrganisationsModule } from '#organisations';
import { DecideItem } from './application/queue/decide-item.js';
import { ListQueue } from './application/queue/list-queue.js';

/** The part of curation that people decide in; importing and exporting is the other. */
@Module({
  imports: [AccountsModule, OrganisationsModule],
  providers: [DecideItem, ListQueue],
  exports: [DecideItem, ListQueue],
})
export class QueueModule {}

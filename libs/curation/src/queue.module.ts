import { Module } from '@nestjs/common';
import { AccountsModule } from '#accounts';
import { OrganisationsModule } from '#organisations';
import { DecideItem } from './application/queue/decide-item.js';
import { ListQueue } from './application/queue/list-queue.js';
import { QueueSources } from './application/queue/queue-sources.js';
import { SettleSubmission } from './application/queue/settle-submission.js';
import { ClaimSource } from './application/queue/sources/claim-source.js';
import { SubmissionSource } from './application/queue/sources/submission-source.js';
import { WriteToSubmitter } from './application/queue/write-to-submitter.js';

/** The part of curation that people decide in; importing and exporting is the other. */
@Module({
  imports: [AccountsModule, OrganisationsModule],
  providers: [
    ClaimSource,
    DecideItem,
    ListQueue,
    QueueSources,
    SettleSubmission,
    SubmissionSource,
    WriteToSubmitter,
  ],
  exports: [DecideItem, ListQueue],
})
export class QueueModule {}

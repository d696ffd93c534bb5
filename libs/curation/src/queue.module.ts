import { Module } from '@nestjs/common';
import { AccountsModule } from '#accounts';
import { OrganisationsModule } from '#organisations';
import { AnnounceChange } from './application/queue/announce-change.js';
import { DecideItem } from './application/queue/decide-item.js';
import { ListQueue } from './application/queue/list-queue.js';
import { QueueSources } from './application/queue/queue-sources.js';
import { SettleChange } from './application/queue/settle-change.js';
import { SettleSubmission } from './application/queue/settle-submission.js';
import { ChangeSource } from './application/queue/sources/change-source.js';
import { ClaimSource } from './application/queue/sources/claim-source.js';
import { SubmissionSource } from './application/queue/sources/submission-source.js';
import { UnconfirmedSource } from './application/queue/sources/unconfirmed-source.js';
import { WriteToSubmitter } from './application/queue/write-to-submitter.js';
import { FreshnessModule } from './freshness.module.js';

/** The part of curation that people decide in; importing and exporting is the other. */
@Module({
  imports: [AccountsModule, FreshnessModule, OrganisationsModule],
  providers: [
    AnnounceChange,
    ChangeSource,
    ClaimSource,
    DecideItem,
    ListQueue,
    QueueSources,
    SettleChange,
    SettleSubmission,
    SubmissionSource,
    UnconfirmedSource,
    WriteToSubmitter,
  ],
  exports: [AnnounceChange, DecideItem, ListQueue, SettleChange],
})
export class QueueModule {
  static readonly rows = [];
}

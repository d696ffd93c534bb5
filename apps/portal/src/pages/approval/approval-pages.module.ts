import { Module } from '@nestjs/common';
import { AccountsModule } from '#accounts';
import { QueueModule } from '#curation';
import { OrganisationsModule } from '#organisations';
import { ApprovalsController } from './approvals.controller.js';
import { ChangeWordsModule } from './change-words.module.js';
import { ReadApprovals } from './read-approvals.js';

@Module({
  imports: [AccountsModule, ChangeWordsModule, OrganisationsModule, QueueModule],
  controllers: [ApprovalsController],
  providers: [ReadApprovals],
})
export class ApprovalPagesModule {}

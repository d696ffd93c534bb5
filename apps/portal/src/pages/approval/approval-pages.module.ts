import { Module } from '@nestjs/common';
import { QueueModule } from '#curation';
import { OrganisationsModule } from '#organisations';
import { ApprovalsController } from './approvals.controller.js';
import { ReadApprovals } from './read-approvals.js';

@Module({
  imports: [OrganisationsModule, QueueModule],
  controllers: [ApprovalsController],
  providers: [ReadApprovals],
})
export class ApprovalPagesModule {}

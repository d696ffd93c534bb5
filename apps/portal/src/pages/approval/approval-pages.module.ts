import { Module } from '@nestjs/common';
import { QueueModule } from '#curation';
import { OrganisationsModule } from '#organisations';
import { PlacesModule } from '#places';
import { TopicsModule } from '#topics';
import { FieldNames } from '../editing/field-names.js';
import { FieldWords } from '../editing/field-words.js';
import { ApprovalsController } from './approvals.controller.js';
import { ReadApprovals } from './read-approvals.js';

@Module({
  imports: [OrganisationsModule, PlacesModule, QueueModule, TopicsModule],
  controllers: [ApprovalsController],
  providers: [FieldNames, FieldWords, ReadApprovals],
})
export class ApprovalPagesModule {}

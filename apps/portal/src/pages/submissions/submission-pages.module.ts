import { Module } from '@nestjs/common';
import { AccountsModule } from '#accounts';
import { OrganisationsModule } from '#organisations';
import { PlacesModule } from '#places';
import { TopicsModule } from '#topics';
import { FieldNames } from '../editing/field-names.js';
import { EntryController } from './entry.controller.js';
import { EntryLinkController } from './entry-link.controller.js';
import { OwnSubmissionsController } from './own-submissions.controller.js';
import { ReadSubmission } from './read-submission.js';
import { SubmissionController } from './submission.controller.js';

@Module({
  imports: [AccountsModule, OrganisationsModule, PlacesModule, TopicsModule],
  controllers: [EntryController, EntryLinkController, OwnSubmissionsController, SubmissionController],
  providers: [FieldNames, ReadSubmission],
})
export class SubmissionPagesModule {}

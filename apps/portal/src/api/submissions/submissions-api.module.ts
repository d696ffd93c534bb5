import { Module } from '@nestjs/common';
import { OrganisationsModule } from '#organisations';
import { SubmissionPresenter } from './submission.presenter.js';
import { SubmissionsController } from './submissions.controller.js';

@Module({
  imports: [OrganisationsModule],
  controllers: [SubmissionsController],
  providers: [SubmissionPresenter],
})
export class SubmissionsApiModule {}

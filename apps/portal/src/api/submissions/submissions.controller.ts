import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { FindLikely, HandIn, OwnSubmissions } from '#organisations';
import type { Viewer } from '#platform';
import { z } from 'zod';
import { Access, Answers, BodyLimit, CurrentViewer, ForPeople, LARGE_BODY } from '../../edge/index.js';
import { presentOrganisationRef } from '../parts/ref.presenter.js';
import { sayFaults } from '../parts/say-faults.js';
import { SubmissionPresenter } from './submission.presenter.js';
import {
  likelyRequest,
  likelyResponse,
  submissionRequest,
  submissionResponse,
  submissionsResponse,
  withdrawRequest,
} from './submission.schema.js';

const submissionId = z.uuid();

/** Organisations that somebody wants to add; they are none before a curator says so. */
@Controller('api/v1')
@Access('member')
@ForPeople()
export class SubmissionsController {
  constructor(
    private readonly handIn: HandIn,
    private readonly likely: FindLikely,
    private readonly submissions: OwnSubmissions,
    private readonly present: SubmissionPresenter,
  ) {}

  @Post('organisations')
  @BodyLimit(LARGE_BODY)
  @Answers(submissionResponse, 'Hands a new organisation in; a curator decides', 202)
  async submit(
    @Body({ schema: submissionRequest }) {
      note,
      despiteLikely,
      ...profile
    }: z.infer<typeof submissionRequest>,
    @CurrentViewer() viewer: Viewer,
  ) {
    const request = { profile, note: note ?? null, despiteLikely };
    const submission = await this.handIn.execute(request, viewer).catch(sayFaults);
    return (await this.present.execute([submission]))[0];
  }

  @Get('submissions')
  @Answers(submissionsResponse, 'What one handed in, and what became of it, the newest first')
  async own(@CurrentViewer() { account }: Viewer) {
    return { items: await this.present.execute(await this.submissions.list(account!.id)) };
  }

  @Get('submissions/likely')
  @Answers(likelyResponse, 'Organisations that a new one may be the same as')
  async alike(@Query({ schema: likelyRequest }) said: z.infer<typeof likelyRequest>) {
    const found = await this.likely.execute(said);
    return {
      items: found.map(({ organisation, likenesses }) => ({
        organisation: presentOrganisationRef(organisation),
        likenesses,
      })),
    };
  }

  @Post('submissions/:id/withdraw')
  @Answers(submissionResponse, 'Takes it back')
  async withdraw(
    @Param('id', { schema: submissionId }) id: string,
    @Body({ schema: withdrawRequest }) _body: z.infer<typeof withdrawRequest>,
    @CurrentViewer() { account }: Viewer,
  ) {
    await this.submissions.withdraw(id, account!.id);
    const submission = await this.submissions.find(id);
    return (await this.present.execute([submission!]))[0];
  }
}

import { Controller, Param, Post, UseInterceptors } from '@nestjs/common';
import { ConfirmOwn } from '#curation';
import type { Viewer } from '#platform';
import { Access, Answers, CurrentViewer, slugParam } from '../../../edge/index.js';
import { confirmationResponse } from './confirmation.schema.js';
import { FollowRenamed } from '../../parts/follow-renamed.js';

@Controller('api/v1/organisations/:slug/confirmation')
@Access('editor')
@UseInterceptors(FollowRenamed)
export class ConfirmationController {
  constructor(private readonly confirm: ConfirmOwn) {}

  @Post()
  @Answers(confirmationResponse, 'Says that the profile is still right')
  async write(@Param('slug', { schema: slugParam }) slug: string, @CurrentViewer() viewer: Viewer) {
    return { confirmedAt: await this.confirm.execute(slug, viewer) };
  }
}

import { Body, Controller, Delete, HttpCode, Param, Put, UseInterceptors } from '@nestjs/common';
import { DropDraft, GetEditable, KeepDraft } from '#organisations';
import type { Viewer } from '#platform';
import type { z } from 'zod';
import { Access, Answers, BodyLimit, CurrentViewer, FORM_BODY, slugParam } from '../../../edge/index.js';
import { sayFaults } from '../../parts/say-faults.js';
import { concernParam, draftRequest, draftResponse } from './draft.schema.js';
import { FollowRenamed } from '../../parts/follow-renamed.js';

/** What somebody types into a form and has not saved: for them alone, and judged only when it is saved. */
@Controller('api/v1/organisations/:slug/drafts/:concern')
@Access('editor')
@UseInterceptors(FollowRenamed)
export class DraftController {
  constructor(
    private readonly editable: GetEditable,
    private readonly keepDraft: KeepDraft,
    private readonly dropDraft: DropDraft,
  ) {}

  @Put()
  @BodyLimit(FORM_BODY)
  @Answers(draftResponse, 'Keeps what one typed into a form and has not saved yet')
  async keep(
    @Param('slug', { schema: slugParam }) slug: string,
    @Param('concern', { schema: concernParam }) concern: string,
    @Body({ schema: draftRequest }) draft: z.infer<typeof draftRequest>,
    @CurrentViewer() viewer: Viewer,
  ) {
    const { id: organisationId } = await this.editable.execute(slug, viewer);
    const form = { organisationId, concern };
    return { savedAt: await this.keepDraft.execute(form, draft, viewer).catch(sayFaults) };
  }

  @Delete()
  @HttpCode(204)
  async drop(
    @Param('slug', { schema: slugParam }) slug: string,
    @Param('concern', { schema: concernParam }) concern: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<void> {
    const { id: organisationId } = await this.editable.execute(slug, viewer);
    await this.dropDraft.execute({ organisationId, concern }, viewer);
  }
}

import { Controller, Get, Param, Post, Query, UseInterceptors } from '@nestjs/common';
import type { Language } from '#messages';
import { ListOrganisationRevisions, RestoreRevision } from '#organisations';
import type { Viewer } from '#platform';
import { z } from 'zod';
import {
  Access,
  Answers,
  CurrentLanguage,
  CurrentViewer,
  page,
  slugParam,
  wholeNumber,
} from '../../../edge/index.js';
import { sayFaults } from '../../parts/say-faults.js';
import { savedResponse } from '../organisation.schema.js';
import { ReadProfile } from '../read-profile.js';
import { presentRevision } from '../../parts/revision.presenter.js';
import { revisionsResponse } from '../../parts/revision.schema.js';
import { FollowRenamed } from '../../parts/follow-renamed.js';

const query = z.strictObject(page);
const revisionParam = wholeNumber(1, 999_999_999);

@Controller('api/v1/organisations/:slug/revisions')
@Access('editor')
@UseInterceptors(FollowRenamed)
export class RevisionsController {
  constructor(
    private readonly revisions: ListOrganisationRevisions,
    private readonly restoreRevision: RestoreRevision,
    private readonly profile: ReadProfile,
  ) {}

  @Get()
  @Answers(revisionsResponse, 'What was changed, the newest first')
  async list(
    @Param('slug', { schema: slugParam }) slug: string,
    @Query({ schema: query }) { limit, cursor }: z.infer<typeof query>,
    @CurrentViewer() viewer: Viewer,
  ) {
    const { items, next } = await this.revisions.execute(slug, { limit, cursor: cursor ?? null }, viewer);
    return { items: items.map(presentRevision), next };
  }

  @Post(':revision/restore')
  @Answers(savedResponse, 'Takes the profile back to this revision, by a new one')
  async restore(
    @Param('slug', { schema: slugParam }) slug: string,
    @Param('revision', { schema: revisionParam }) revision: number,
    @CurrentViewer() viewer: Viewer,
    @CurrentLanguage() language: Language,
  ) {
    const { pending } = await this.restoreRevision.execute({ slug, revision }, viewer).catch(sayFaults);
    return Object.assign(await this.profile.execute(slug, viewer, language), { pending });
  }
}

import { Body, Controller, Param, Query, UseInterceptors } from '@nestjs/common';
import { GetEditable, ListOrganisationRevisions, RestoreRevision } from '#organisations';
import type { Viewer } from '#platform';
import { z } from 'zod';
import { sayFaults } from '../../api/parts/say-faults.js';
import { approvalsPath } from '../entries/entry-kind.js';
import {
  Access,
  cursor,
  CurrentFrame,
  CurrentViewer,
  FormRoute,
  PageRoute,
  SeeOther,
  slugParam,
  wholeNumber,
} from '../../edge/index.js';
import { type Frame, renderPage } from '../../ui/index.js';
import { formBody, type FormBody } from '../accounts/fields.js';
import { FieldWords } from './field-words.js';
import { VersionsPage } from './versions.page.js';
import { FollowRenamed } from '../../api/parts/follow-renamed.js';

const query = z.strictObject({ cursor });
const revisionParam = wholeNumber(1, 999_999_999);
const VERSIONS = 20;

/** The history of a profile, for those who may change it. */
@Controller()
@Access('editor')
@UseInterceptors(FollowRenamed)
export class VersionsController {
  constructor(
    private readonly editable: GetEditable,
    private readonly revisions: ListOrganisationRevisions,
    private readonly restoreRevision: RestoreRevision,
    private readonly words: FieldWords,
  ) {}

  @PageRoute('organisationen/:slug/versionen')
  async show(
    @Param('slug', { schema: slugParam }) slug: string,
    @Query({ schema: query }) { cursor: from }: z.infer<typeof query>,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    const profile = await this.editable.execute(slug, viewer);
    const page = { cursor: from ?? null, limit: VERSIONS };
    const { items, next } = await this.revisions.execute(slug, page, viewer);
    const further = next === null ? null : `${frame.path}?cursor=${next}`;
    return renderPage(
      VersionsPage({ frame, profile, revisions: items, next: further, say: this.words.in(frame) }),
    );
  }

  @FormRoute('organisationen/:slug/versionen/:revision/wiederherstellen')
  async restore(
    @Param('slug', { schema: slugParam }) slug: string,
    @Param('revision', { schema: revisionParam }) revision: number,
    @Body({ schema: formBody }) _body: FormBody,
    @CurrentViewer() viewer: Viewer,
  ): Promise<never> {
    const { pending } = await this.restoreRevision.execute({ slug, revision }, viewer).catch(sayFaults);
    if (pending !== null) throw new SeeOther(approvalsPath(slug), 'waits');
    throw new SeeOther(`/organisationen/${slug}/versionen`, 'restored');
  }
}

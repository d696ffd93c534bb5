import { Body, Controller, Param, UseInterceptors } from '@nestjs/common';
import { GetEditable } from '#organisations';
import type { Viewer } from '#platform';
import { z } from 'zod';
import {
  Access,
  BodyLimit,
  CurrentFrame,
  CurrentViewer,
  FORM_BODY,
  FormRoute,
  PageRoute,
  slugParam,
} from '../../edge/index.js';
import type { Frame } from '../../ui/index.js';
import { formBody, type FormBody, textOf } from '../accounts/fields.js';
import { ActOnForm } from './act-on-form.js';
import { type Concern, CONCERN_NAMES } from './concerns.js';
import { OpenForm } from './open-form.js';
import { ReadForm } from './read-form.js';
import { ShowForm } from './show-form.js';
import { FollowRenamed } from '../../api/parts/follow-renamed.js';

const concernParam = z.enum(CONCERN_NAMES);
const VERSION = /^\d{1,9}$/;

/** The form of a profile, a page per concern. */
@Controller()
@Access('editor')
@UseInterceptors(FollowRenamed)
export class EditController {
  constructor(
    private readonly editable: GetEditable,
    private readonly openForm: OpenForm,
    private readonly read: ReadForm,
    private readonly form: ShowForm,
    private readonly act: ActOnForm,
  ) {}

  @PageRoute('organisationen/:slug/bearbeiten')
  begin(
    @Param('slug', { schema: slugParam }) slug: string,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    return this.show(slug, 'grunddaten', viewer, frame);
  }

  @PageRoute('organisationen/:slug/bearbeiten/:concern')
  async show(
    @Param('slug', { schema: slugParam }) slug: string,
    @Param('concern', { schema: concernParam }) concern: Concern,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    const { draftedAt, ...form } = await this.openForm.execute(slug, concern, viewer, frame);
    return this.form.execute(form, { draftedAt });
  }

  @FormRoute('organisationen/:slug/bearbeiten/:concern')
  @BodyLimit(FORM_BODY)
  async save(
    @Param('slug', { schema: slugParam }) slug: string,
    @Param('concern', { schema: concernParam }) concern: Concern,
    @Body({ schema: formBody }) body: FormBody,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    const profile = await this.editable.execute(slug, viewer);
    const values = this.read.typed(concern, body);
    const version = VERSION.test(textOf(body, 'version')) ? Number(textOf(body, 'version')) : 0;
    const filled = { profile, concern, values, version, viewer, frame };
    return this.act.execute(textOf(body, 'was'), filled);
  }
}

import { Injectable } from '@nestjs/common';
import { FindDraft, GetEditable } from '#organisations';
import type { Viewer } from '#platform';
import type { Frame } from '../../ui/index.js';
import type { Concern } from './concerns.js';
import { draftedValues, isSaved } from './drafted-values.js';
import { ReadForm } from './read-form.js';
import type { FilledForm } from './show-form.js';

/** A form as somebody finds it: with what they typed last time and did not save, if there is such. */
@Injectable()
export class OpenForm {
  constructor(
    private readonly editable: GetEditable,
    private readonly read: ReadForm,
    private readonly findDraft: FindDraft,
  ) {}

  /**
   * A draft brings along the version it was typed for, so that what others saved meanwhile is seen before it is overwritten.
   *
   * @returns also when the draft in it was kept, ISO 8601
   */
  async execute(
    slug: string,
    concern: Concern,
    viewer: Viewer,
    frame: Frame,
  ): Promise<FilledForm & { readonly draftedAt: string | null }> {
    const profile = await this.editable.execute(slug, viewer);
    const values = this.read.held(concern, profile, frame.language);
    const draft = await this.findDraft.execute({ organisationId: profile.id, concern }, viewer);
    const form = { profile, concern, values, version: profile.version, viewer, frame, draftedAt: null };
    if (!draft) return form;
    const drafted = draftedValues(values, draft.fields);
    if (isSaved(values, drafted)) return form;
    return { ...form, values: drafted, version: draft.version, draftedAt: draft.savedAt };
  }
}

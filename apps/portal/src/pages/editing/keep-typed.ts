import { Injectable } from '@nestjs/common';
import { type DraftedForm, KeepDraft, ORGANISATION_INVALID } from '#organisations';
import { DomainError, type Viewer } from '#platform';
import { RefusedPage } from '../../edge/index.js';
import type { Frame } from '../../ui/index.js';
import type { FormError } from './form-errors.js';
import type { FormValues } from './form-values.js';

/** What stands in a form, to be kept as a draft. */
export interface Typed {
  readonly values: FormValues;
  /** The version that was looked at when this was typed. */
  readonly version: number;
  readonly viewer: Viewer;
  readonly frame: Frame;
}

/** Keeps what was typed into a form as a draft, by its button. */
@Injectable()
export class KeepTyped {
  constructor(private readonly keepDraft: KeepDraft) {}

  /**
   * A draft may be wrong, but not without end: one that is too long stays in the form.
   *
   * @param show the form again, with what is wrong
   * @throws RefusedPage
   */
  async execute(
    form: DraftedForm,
    { values: fields, version, viewer, frame }: Typed,
    show: (errors: readonly FormError[]) => Promise<string>,
  ): Promise<void> {
    try {
      await this.keepDraft.execute(form, { version, fields }, viewer);
    } catch (error) {
      if (!(error instanceof DomainError && error.code === ORGANISATION_INVALID)) throw error;
      const message = frame.messages.editing.draft.tooLong;
      throw new RefusedPage(await show([{ name: '', message }]), error);
    }
  }
}

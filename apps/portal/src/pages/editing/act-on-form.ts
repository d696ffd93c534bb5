import { Injectable } from '@nestjs/common';
import { DropDraft, KeepDraft, ORGANISATION_INVALID } from '#organisations';
import { DomainError } from '#platform';
import { RefusedPage, SeeOther } from '../../edge/index.js';
import { SaveForm } from './save-form.js';
import { type FilledForm, ShowForm } from './show-form.js';

/** What the buttons of a form do: save it, keep or forget a draft, ask for topics. */
@Injectable()
export class ActOnForm {
  constructor(
    private readonly saveForm: SaveForm,
    private readonly show: ShowForm,
    private readonly keepDraft: KeepDraft,
    private readonly dropDraft: DropDraft,
  ) {}

  /**
   * @param what the button's value; '' saves
   * @returns the page, where there is something to be said or chosen
   * @throws SeeOther when all is done, RefusedPage
   */
  async execute(what: string, form: FilledForm): Promise<string> {
    const { profile, concern, viewer, frame } = form;
    if (what === 'themen') return this.show.execute(form, { isAskingForTopics: true });
    if (what === 'entwurf') await this.keep(form);
    else {
      const saved = what === 'verwerfen' ? null : await this.saveForm.execute(form);
      await this.dropDraft.execute({ organisationId: profile.id, concern }, viewer);
      // What waits for approval is not on the profile: it stands where it is decided.
      if (saved?.pending) throw new SeeOther(`/organisationen/${profile.slug}/freigaben`);
    }
    const isDone = what === '' && concern !== 'sichtbarkeit';
    throw new SeeOther(isDone ? `/organisationen/${profile.slug}` : frame.path);
  }

  /** A draft may be wrong, but not without end: one that is too long stays in the form. */
  private async keep(form: FilledForm): Promise<void> {
    const { profile, concern, values: fields, version, viewer, frame } = form;
    try {
      await this.keepDraft.execute({ organisationId: profile.id, concern }, { version, fields }, viewer);
    } catch (error) {
      if (!(error instanceof DomainError && error.code === ORGANISATION_INVALID)) throw error;
      const errors = [{ name: '', message: frame.messages.editing.draft.tooLong }];
      throw new RefusedPage(await this.show.execute(form, { errors }), error);
    }
  }
}

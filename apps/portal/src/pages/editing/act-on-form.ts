import { Injectable } from '@nestjs/common';
import { DropDraft } from '#organisations';
import { SeeOther } from '../../edge/index.js';
import { KeepTyped } from './keep-typed.js';
import { SaveForm } from './save-form.js';
import { type FilledForm, ShowForm } from './show-form.js';

/** What the buttons of a form do: save it, keep or forget a draft, ask for topics. */
@Injectable()
export class ActOnForm {
  constructor(
    private readonly saveForm: SaveForm,
    private readonly show: ShowForm,
    private readonly keepTyped: KeepTyped,
    private readonly dropDraft: DropDraft,
  ) {}

  /**
   * @param what the button's value; '' saves
   * @returns the page, where there is something to be said or chosen
   * @throws SeeOther when all is done, RefusedPage
   */
  async execute(what: string, form: FilledForm): Promise<string> {
    const { profile, concern, viewer, frame } = form;
    const drafted = { organisationId: profile.id, concern };
    if (what === 'themen') return this.show.execute(form, { isAskingForTopics: true });
    if (what === 'entwurf') {
      await this.keepTyped.execute(drafted, form, (errors) => this.show.execute(form, { errors }));
    } else {
      const saved = what === 'verwerfen' ? null : await this.saveForm.execute(form);
      await this.dropDraft.execute(drafted, viewer);
      // What waits for approval is not on the profile: it stands where it is decided.
      if (saved?.pending) throw new SeeOther(`/organisationen/${profile.slug}/freigaben`, 'waits');
    }
    const isDone = what === '' && concern !== 'sichtbarkeit';
    throw new SeeOther(isDone ? `/organisationen/${profile.slug}` : frame.path, what === '' ? 'saved' : null);
  }
}

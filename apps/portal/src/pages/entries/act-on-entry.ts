import { Injectable } from '@nestjs/common';
import { DropDraft } from '#organisations';
import { SeeOther } from '../../edge/index.js';
import { KeepTyped } from '../editing/keep-typed.js';
import { approvalsPath, draftOf, entriesPath } from './entry-kind.js';
import { SaveEntry } from './save-entry.js';
import { type FilledEntry, ShowEntry } from './show-entry.js';

/** What the buttons of the form of an entry do: save it, keep or forget a draft, ask for topics. */
@Injectable()
export class ActOnEntry {
  constructor(
    private readonly saveEntry: SaveEntry,
    private readonly show: ShowEntry,
    private readonly keepTyped: KeepTyped,
    private readonly dropDraft: DropDraft,
  ) {}

  /**
   * @param what the button's value; '' saves
   * @returns the page with topics to choose from
   * @throws SeeOther when all is done, RefusedPage
   */
  async execute(what: string, form: FilledEntry): Promise<string> {
    const { desk, organisation, viewer, frame } = form;
    if (what === 'themen') return this.show.execute(form, { isAskingForTopics: true });
    if (what === 'entwurf') {
      await this.keepTyped.execute(draftOf(form), form, (errors) => this.show.execute(form, { errors }));
    } else {
      const saved = what === 'verwerfen' ? null : await this.saveEntry.execute(form);
      await this.dropDraft.execute(draftOf(form), viewer);
      // What waits for approval is not in the list: it stands where it is decided.
      if (saved?.pending) throw new SeeOther(approvalsPath(organisation.slug), 'waits');
    }
    const isSaved = what === '';
    throw new SeeOther(
      isSaved ? entriesPath(organisation.slug, desk.kind) : frame.path,
      isSaved ? 'saved' : null,
    );
  }
}

import { Injectable } from '@nestjs/common';
import {
  importOrigin,
  type ImportSource,
  mergeEntry,
  Outbox,
  type SaveResult,
  saveResult,
  Transaction,
} from '#platform';
import { QUESTION_CHANGED } from '../domain/exchange.event.js';
import { EMPTY_QUESTION, type GuidingQuestionDraft } from '../domain/guiding-question.js';
import { GuidingQuestionStore } from '../persistence/guiding-question-store.js';

/** Creates or completes guiding questions from a file. */
@Injectable()
export class SaveGuidingQuestions {
  constructor(
    private readonly transaction: Transaction,
    private readonly questions: GuidingQuestionStore,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @param drafts checked entries, each key once; up to some hundred
   * @returns one result a draft, in their order
   */
  execute(drafts: readonly GuidingQuestionDraft[], source: ImportSource): Promise<SaveResult[]> {
    return this.transaction.run(async () => {
      const known = await this.questions.bySlugs(drafts.map(({ id }) => id));
      const existing = new Map(known.map((question) => [question.slug, question]));
      const origin = importOrigin(source, false);
      const merged = drafts.map((draft) => {
        const { text, aliases, onAgenda } = draft;
        const held = existing.get(draft.id) ?? null;
        return { draft, merge: mergeEntry(held, EMPTY_QUESTION, { text, aliases, onAgenda }, () => origin) };
      });
      const changed = merged.filter(({ merge }) => merge.isChanged);
      await this.questions.save(
        changed.map(({ draft, merge: { id, record, provenance } }) => ({
          ...record,
          id,
          slug: draft.id,
          provenance,
        })),
      );
      await this.outbox.append(changed.map(({ merge }) => ({ event: QUESTION_CHANGED, subject: merge.id })));
      return merged.map(({ draft, merge }) => saveResult(draft.id, merge));
    });
  }
}

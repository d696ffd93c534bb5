import { Injectable } from '@nestjs/common';
import { inBatches, withoutEmpty } from '#platform';
import type { StatementDraft, StatementView } from '../domain/statement.js';
import { StatementStore } from '../persistence/statement-store.js';
import { ReadStatements } from './read-statements.js';

/** Statements read at a time. */
const BATCH = 500;

/** What was said and is shown, as entries of a network file, by slug. */
@Injectable()
export class ExportStatements {
  constructor(
    private readonly store: StatementStore,
    private readonly statements: ReadStatements,
  ) {}

  /** Answers to guiding questions. */
  execute(): AsyncGenerator<StatementDraft> {
    return this.all(false);
  }

  /** What was said without a question. */
  freeTexts(): AsyncGenerator<StatementDraft> {
    return this.all(true);
  }

  private async *all(freeTexts: boolean): AsyncGenerator<StatementDraft> {
    const after = (slug: string, size: number) => this.store.after(freeTexts, slug, size);
    for await (const batch of inBatches(after, BATCH)) {
      const views = await this.statements.execute(batch.map(({ id }) => id));
      for (const { id } of batch) {
        const view = views.get(id);
        if (view) yield draftOf(view);
      }
    }
  }
}

function draftOf({
  slug,
  by,
  question,
  event,
  role,
  summary,
  quote,
  lines,
  about,
}: StatementView): StatementDraft {
  const said = withoutEmpty({
    role,
    question: question?.slug ?? null,
    event: event?.slug ?? null,
    summary,
    quote,
    lines,
    about: about.map((ref) => ({ type: ref.type, slug: ref.slug })),
  });
  return { id: slug, by: by.slug, ...said };
}

import { Injectable } from '@nestjs/common';
import { ListEvents, ListGuidingQuestions } from '#exchange';
import type { Choice } from '../../ui/index.js';

/** Those that a list to choose from can hold. */
const MOST = 100;

/** What a statement may answer, and where it may have been said. */
@Injectable()
export class ReadOccasions {
  constructor(
    private readonly questions: ListGuidingQuestions,
    private readonly events: ListEvents,
  ) {}

  async execute(): Promise<{ readonly questions: Choice[]; readonly events: Choice[] }> {
    const page = { cursor: null, limit: MOST };
    const [questions, events] = await Promise.all([this.questions.execute(page), this.events.execute(page)]);
    return {
      questions: questions.items.map(({ slug, text }) => ({ value: slug, label: text })),
      events: events.items.map(({ slug, title }) => ({ value: slug, label: title })),
    };
  }
}

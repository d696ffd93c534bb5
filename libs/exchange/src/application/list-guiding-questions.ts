import { Injectable } from '@nestjs/common';
import type { PageRequest } from '#organisations';
import { cutPage, decodeCursor, encodeCursor, type Page } from '#platform';
import { z } from 'zod';
import type { GuidingQuestion, QuestionLine } from '../domain/guiding-question.js';
import { EventStore } from '../persistence/event-store.js';
import { GuidingQuestionStore } from '../persistence/guiding-question-store.js';
import { StatementLists } from '../persistence/statement-lists.js';

const SLUG = z.tuple([z.string()]);

/** All guiding questions: those of the newest event as it put them, then those only older ones put, then the rest. */
@Injectable()
export class ListGuidingQuestions {
  constructor(
    private readonly questions: GuidingQuestionStore,
    private readonly events: EventStore,
    private readonly statements: StatementLists,
  ) {}

  async execute({ cursor, limit }: PageRequest): Promise<Page<QuestionLine>> {
    const lines = await this.all();
    const [last] = cursor === null ? [null] : decodeCursor(cursor, SLUG);
    const begin = last === null ? 0 : lines.findIndex(({ slug }) => slug === last) + 1;
    return cutPage(lines.slice(begin, begin + limit + 1), limit, ({ slug }) => encodeCursor([slug]));
  }

  /** In the same order; three statements. */
  async all(): Promise<QuestionLine[]> {
    const questions = await this.questions.all();
    const events = await this.events.list(null, null);
    const answers = await this.statements.answerCounts();
    const put = [...new Set(events.flatMap(({ questionIds }) => questionIds))];
    const order = new Map(put.map((id, place) => [id, place]));
    const placeOf = ({ id }: GuidingQuestion) => order.get(id) ?? put.length;
    return [...questions]
      .sort((a, b) => placeOf(a) - placeOf(b))
      .map((question) => ({
        ...question,
        events: events
          .filter(({ questionIds }) => questionIds.includes(question.id))
          .map(({ id, slug, title }) => ({ id, slug, title })),
        answerCount: answers.get(question.id) ?? 0,
      }));
  }
}

import { Injectable } from '@nestjs/common';
import type { PageRequest } from '#organisations';
import { cutPage, decodeCursor, DomainError, encodeCursor, type Page } from '#platform';
import { z } from 'zod';
import type { StatementView } from '../domain/statement.js';
import { GuidingQuestionStore } from '../persistence/guiding-question-store.js';
import { StatementLists } from '../persistence/statement-lists.js';
import { ReadStatements } from './read-statements.js';

const PLACE = z.tuple([z.string(), z.string(), z.int32(), z.string()]);

/** How different members answer one question: the newest event first, its contributors in their order (EXC-05). */
@Injectable()
export class ListAnswers {
  constructor(
    private readonly questions: GuidingQuestionStore,
    private readonly lists: StatementLists,
    private readonly statements: ReadStatements,
  ) {}

  /**
   * @param question slug
   * @throws DomainError `QUESTION.NOT_FOUND`
   */
  async execute(question: string, { cursor, limit }: PageRequest): Promise<Page<StatementView>> {
    const after = cursor === null ? null : decodeCursor(cursor, PLACE);
    const [found] = await this.questions.bySlugs([question]);
    if (!found) throw new DomainError('QUESTION.NOT_FOUND', 'not-found', { slug: question });
    const placed = await this.lists.answers(found.id, after, limit + 1);
    const page = cutPage(placed, limit, ({ begins, event, place, slug }) =>
      encodeCursor([begins, event, place, slug]),
    );
    const views = await this.statements.execute(page.items.map(({ id }) => id));
    return { items: page.items.flatMap(({ id }) => views.get(id) ?? []), next: page.next };
  }
}

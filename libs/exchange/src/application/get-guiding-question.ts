import { Injectable } from '@nestjs/common';
import { DomainError } from '#platform';
import type { QuestionLine } from '../domain/guiding-question.js';
import { ListGuidingQuestions } from './list-guiding-questions.js';

@Injectable()
export class GetGuidingQuestion {
  constructor(private readonly questions: ListGuidingQuestions) {}

  /** @throws DomainError `QUESTION.NOT_FOUND` */
  async execute(slug: string): Promise<QuestionLine> {
    const found = (await this.questions.all()).find((question) => question.slug === slug);
    if (!found) throw new DomainError('QUESTION.NOT_FOUND', 'not-found', { slug });
    return found;
  }
}

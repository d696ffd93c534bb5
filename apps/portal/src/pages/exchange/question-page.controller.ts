import { Controller, Param, Query } from '@nestjs/common';
import { GetGuidingQuestion, ListAnswers } from '#exchange';
import { pageRequest, type PageQuery } from '../../api/parts/page.schema.js';
import { Access, CurrentFrame, PageRoute, slugParam } from '../../edge/index.js';
import { type Frame, renderPage } from '../../ui/index.js';
import { AnswerViews } from './answer-view.js';
import { QuestionPage } from './question.page.js';

@Controller()
@Access('public')
export class QuestionPageController {
  constructor(
    private readonly getQuestion: GetGuidingQuestion,
    private readonly listAnswers: ListAnswers,
    private readonly answerViews: AnswerViews,
  ) {}

  @PageRoute('erfahrungen/:question')
  async show(
    @Param('question', { schema: slugParam }) slug: string,
    @Query({ schema: pageRequest }) { limit, cursor }: PageQuery,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    const question = await this.getQuestion.execute(slug);
    const { items, next } = await this.listAnswers.execute(slug, { limit, cursor: cursor ?? null });
    const answers = items.map((statement) => this.answerViews.of(statement, frame));
    return renderPage(QuestionPage({ frame, question, answers, next }));
  }
}

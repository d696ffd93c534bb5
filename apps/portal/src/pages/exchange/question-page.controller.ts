import { Controller, Param, Query } from '@nestjs/common';
import { CompareAnswers, GetGuidingQuestion, ListAnswers } from '#exchange';
import type { Viewer } from '#platform';
import { pageRequest, type PageQuery } from '../../api/parts/page.schema.js';
import { Access, CurrentFrame, CurrentViewer, PageRoute, slugParam } from '../../edge/index.js';
import { type Frame, renderPage } from '../../ui/index.js';
import { AnswerViews } from './answer-view.js';
import { ReadGaps } from './read-gaps.js';
import { QuestionPage } from './question.page.js';

@Controller()
@Access('public')
export class QuestionPageController {
  constructor(
    private readonly getQuestion: GetGuidingQuestion,
    private readonly listAnswers: ListAnswers,
    private readonly compareAnswers: CompareAnswers,
    private readonly gaps: ReadGaps,
    private readonly answerViews: AnswerViews,
  ) {}

  @PageRoute('erfahrungen/:question')
  async show(
    @Param('question', { schema: slugParam }) slug: string,
    @Query({ schema: pageRequest }) { limit, cursor }: PageQuery,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    const question = await this.getQuestion.execute(slug);
    const { items, next } = await this.listAnswers.execute(slug, { limit, cursor: cursor ?? null });
    const answers = items.map((statement) => this.answerViews.of(statement, frame));
    const comparison = await this.compareAnswers.execute(items, viewer);
    const gaps = await this.gaps.execute(question);
    return renderPage(
      QuestionPage({
        frame,
        question,
        answers,
        next,
        gaps,
        common: this.answerViews.comparison(comparison, frame),
      }),
    );
  }
}

import { Controller, Get, Param, Query } from '@nestjs/common';
import { GetGuidingQuestion, ListAnswers, ListGuidingQuestions, type QuestionLine } from '#exchange';
import type { Language } from '#messages';
import { Access, Answers, CurrentLanguage, slugParam } from '../../edge/index.js';
import { type PageQuery, pageRequest } from '../parts/page.schema.js';
import { presentRef } from '../parts/ref.presenter.js';
import { StatementPresenter } from '../parts/statement.presenter.js';
import { answersResponse, questionSchema, questionsResponse } from './question.schema.js';

@Controller('api/v1/guiding-questions')
@Access('public')
export class GuidingQuestionsController {
  constructor(
    private readonly listQuestions: ListGuidingQuestions,
    private readonly getQuestion: GetGuidingQuestion,
    private readonly listAnswers: ListAnswers,
    private readonly statements: StatementPresenter,
  ) {}

  @Get()
  @Answers(questionsResponse, 'Guiding questions with the number of answers')
  async list(@Query({ schema: pageRequest }) { limit, cursor }: PageQuery) {
    const { items, next } = await this.listQuestions.execute({ limit, cursor: cursor ?? null });
    return { items: items.map(presentQuestion), next };
  }

  @Get(':id')
  @Answers(questionSchema, 'One guiding question')
  async read(@Param('id', { schema: slugParam }) id: string) {
    return presentQuestion(await this.getQuestion.execute(id));
  }

  @Get(':id/answers')
  @Answers(answersResponse, 'How members answer one question')
  async answers(
    @Param('id', { schema: slugParam }) id: string,
    @Query({ schema: pageRequest }) { limit, cursor }: PageQuery,
    @CurrentLanguage() language: Language,
  ) {
    const { items, next } = await this.listAnswers.execute(id, { limit, cursor: cursor ?? null });
    return { items: items.map((view) => this.statements.present(view, language)), next };
  }
}

function presentQuestion({ slug, text, aliases, onAgenda, events, answerCount }: QuestionLine) {
  return {
    ...presentRef('question', slug, text),
    id: slug,
    text,
    aliases,
    onAgenda,
    events: events.map((event) => presentRef('event', event.slug, event.title)),
    answerCount,
  };
}

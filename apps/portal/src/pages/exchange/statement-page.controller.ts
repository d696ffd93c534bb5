import { Controller, Param } from '@nestjs/common';
import { GetStatement } from '#exchange';
import { Access, CurrentFrame, PageRoute, slugParam } from '../../edge/index.js';
import { type Frame, renderPage } from '../../ui/index.js';
import { AnswerViews } from './answer-view.js';
import { StatementPage } from './statement.page.js';

@Controller()
@Access('public')
export class StatementPageController {
  constructor(
    private readonly getStatement: GetStatement,
    private readonly answerViews: AnswerViews,
  ) {}

  @PageRoute('antworten/:id')
  async show(@Param('id', { schema: slugParam }) id: string, @CurrentFrame() frame: Frame): Promise<string> {
    const statement = await this.getStatement.execute(id);
    return renderPage(StatementPage({ frame, statement, answer: this.answerViews.of(statement, frame) }));
  }
}

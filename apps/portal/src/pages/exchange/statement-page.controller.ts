import { Controller, Param } from '@nestjs/common';
import { GetStatement } from '#exchange';
import type { Viewer } from '#platform';
import { Access, CurrentFrame, CurrentViewer, PageRoute, slugParam } from '../../edge/index.js';
import { type Frame, renderPage } from '../../ui/index.js';
import { editAtFor } from '../entries/entry-kind.js';
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
  async show(
    @Param('id', { schema: slugParam }) id: string,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    const statement = await this.getStatement.execute(id);
    const answer = this.answerViews.of(statement, frame);
    const editAt = editAtFor(viewer, statement.by, 'aussagen', statement.slug);
    return renderPage(StatementPage({ frame, statement, answer, editAt }));
  }
}

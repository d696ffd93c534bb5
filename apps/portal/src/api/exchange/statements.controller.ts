import { Controller, Get, Param, Query } from '@nestjs/common';
import { ListStatements } from '#exchange';
import type { Language } from '#messages';
import type { Viewer } from '#platform';
import { Access, Answers, CurrentLanguage, CurrentViewer, slugParam } from '../../edge/index.js';
import { FindNamed } from '../parts/find-named.js';
import { listOf } from '../parts/list.schema.js';
import { pageRequest } from '../parts/page.schema.js';
import { StatementPresenter } from '../parts/statement.presenter.js';
import { statementSchema } from '../parts/statement.schema.js';
import { ReadStatement } from './read-statement.js';
import { z } from 'zod';

const statementsRequest = z.strictObject({
  ...pageRequest.shape,
  by: slugParam.optional().describe('Slug of an organisation'),
  event: slugParam.optional(),
  question: slugParam.optional(),
});
type StatementsQuery = z.infer<typeof statementsRequest>;

@Controller('api/v1/statements')
@Access('public')
export class StatementsController {
  constructor(
    private readonly listStatements: ListStatements,
    private readonly readStatement: ReadStatement,
    private readonly findNamed: FindNamed,
    private readonly presenter: StatementPresenter,
  ) {}

  @Get()
  @Answers(listOf(statementSchema), 'What was said')
  async list(
    @Query({ schema: statementsRequest }) { by, event, question, limit, cursor }: StatementsQuery,
    @CurrentViewer() viewer: Viewer,
    @CurrentLanguage() language: Language,
  ) {
    const speaker = by === undefined ? undefined : await this.findNamed.execute('by', by, viewer);
    const { items, next } = await this.listStatements.execute(
      { by: speaker, event, question },
      { limit, cursor: cursor ?? null },
    );
    return { items: items.map((view) => this.presenter.present(view, language)), next };
  }

  @Get(':id')
  @Answers(statementSchema, 'One statement')
  read(
    @Param('id', { schema: slugParam }) id: string,
    @CurrentViewer() viewer: Viewer,
    @CurrentLanguage() language: Language,
  ) {
    return this.readStatement.execute(id, viewer, language);
  }
}

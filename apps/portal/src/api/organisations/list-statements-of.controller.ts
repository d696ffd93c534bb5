import { Controller, Get, Param, Query } from '@nestjs/common';
import { ListStatements } from '#exchange';
import type { Language } from '#messages';
import type { Viewer } from '#platform';
import { Access, Answers, CurrentLanguage, CurrentViewer, slugParam } from '../../edge/index.js';
import { listOf } from '../parts/list.schema.js';
import { type PageQuery, pageRequest } from '../parts/page.schema.js';
import { StatementPresenter } from '../parts/statement.presenter.js';
import { statementSchema } from '../parts/statement.schema.js';
import { FindBySlug } from './find-by-slug.js';

@Controller('api/v1/organisations/:slug/statements')
@Access('public')
export class ListStatementsOfController {
  constructor(
    private readonly find: FindBySlug,
    private readonly listStatements: ListStatements,
    private readonly presenter: StatementPresenter,
  ) {}

  @Get()
  @Answers(listOf(statementSchema), 'What was said for an organisation, free texts too')
  async list(
    @Param('slug', { schema: slugParam }) slug: string,
    @Query({ schema: pageRequest }) page: PageQuery,
    @CurrentViewer() viewer: Viewer,
    @CurrentLanguage() language: Language,
  ) {
    const { id } = await this.find.execute(slug, viewer, 'statements');
    const { items, next } = await this.listStatements.execute({ by: id }, { cursor: null, ...page });
    return { items: items.map((item) => this.presenter.present(item, language)), next };
  }
}

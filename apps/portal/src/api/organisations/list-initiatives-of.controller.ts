import { Controller, Get, Param, Query } from '@nestjs/common';
import { CountAdopters, ListInitiativesOf } from '#initiatives';
import type { Language } from '#messages';
import type { Viewer } from '#platform';
import { Access, Answers, CurrentLanguage, CurrentViewer, slugParam } from '../../edge/index.js';
import { InitiativePresenter } from '../initiatives/initiative.presenter.js';
import { type PageQuery, pageRequest } from '../parts/page.schema.js';
import { FindBySlug } from './find-by-slug.js';
import { initiativesOfResponse } from './organisation.schema.js';

@Controller('api/v1/organisations/:slug/initiatives')
@Access('public')
export class ListInitiativesOfController {
  constructor(
    private readonly find: FindBySlug,
    private readonly listInitiatives: ListInitiativesOf,
    private readonly countAdopters: CountAdopters,
    private readonly presenter: InitiativePresenter,
  ) {}

  @Get()
  @Answers(initiativesOfResponse, 'What an organisation leads, then what it is a partner of')
  async list(
    @Param('slug', { schema: slugParam }) slug: string,
    @Query({ schema: pageRequest }) page: PageQuery,
    @CurrentViewer() viewer: Viewer,
    @CurrentLanguage() language: Language,
  ) {
    const { id } = await this.find.execute(slug, viewer, 'initiatives');
    const { items, next } = await this.listInitiatives.execute(id, viewer, { cursor: null, ...page });
    const adopters = await this.countAdopters.execute(items.map(({ initiative }) => initiative.id));
    return {
      items: items.map(({ initiative, role }) => ({
        ...this.presenter.summary(initiative, adopters.get(initiative.id), language),
        role,
      })),
      next,
    };
  }
}

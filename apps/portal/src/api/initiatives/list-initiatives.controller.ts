import { Controller, Get, Query } from '@nestjs/common';
import { CountAdopters, ReadInitiatives } from '#initiatives';
import type { Language } from '#messages';
import type { Viewer } from '#platform';
import { SearchRecords } from '#search';
import { Access, Answers, CurrentLanguage, CurrentViewer } from '../../edge/index.js';
import { type FilteredListRequest, filteredListRequest } from '../parts/filtered-list.schema.js';
import { KnownFilters } from '../search/known-filters.js';
import { toSearchQuery } from '../search/to-search-query.js';
import { InitiativePresenter } from './initiative.presenter.js';
import { initiativesResponse } from './initiative.schema.js';

@Controller('api/v1/initiatives')
@Access('public')
export class ListInitiativesController {
  constructor(
    private readonly searchRecords: SearchRecords,
    private readonly initiatives: ReadInitiatives,
    private readonly countAdopters: CountAdopters,
    private readonly known: KnownFilters,
    private readonly presenter: InitiativePresenter,
  ) {}

  @Get()
  @Answers(initiativesResponse, 'Initiatives, filtered; kind, place and size are those of the lead')
  async list(
    @Query({ schema: filteredListRequest }) request: FilteredListRequest,
    @CurrentViewer() viewer: Viewer,
    @CurrentLanguage() language: Language,
  ) {
    const query = toSearchQuery({ ...request, type: ['initiative'] }, this.known);
    const { hits, next } = await this.searchRecords.execute(query, viewer);
    const ids = hits.map(({ record }) => record.id);
    const [views, adopters] = await Promise.all([
      this.initiatives.forViewer(ids, viewer),
      this.countAdopters.execute(ids),
    ]);
    const items = ids.flatMap((id) => {
      const view = views.get(id);
      return view ? [this.presenter.summary(view, adopters.get(id), language)] : [];
    });
    return { items, next };
  }
}

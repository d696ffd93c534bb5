import { Controller, Get, Query } from '@nestjs/common';
import type { Language } from '#messages';
import { CountMembers, ReadOrganisations } from '#organisations';
import type { Viewer } from '#platform';
import { SearchRecords } from '#search';
import { Access, Answers, CurrentLanguage, CurrentViewer } from '../../edge/index.js';
import { type FilteredListRequest, filteredListRequest } from '../parts/filtered-list.schema.js';
import { KnownFilters } from '../search/known-filters.js';
import { toSearchQuery } from '../search/to-search-query.js';
import { OrganisationPresenter } from './organisation.presenter.js';
import { organisationsResponse } from './organisation.schema.js';

@Controller('api/v1/organisations')
@Access('public')
export class ListOrganisationsController {
  constructor(
    private readonly searchRecords: SearchRecords,
    private readonly organisations: ReadOrganisations,
    private readonly countMembers: CountMembers,
    private readonly known: KnownFilters,
    private readonly presenter: OrganisationPresenter,
  ) {}

  @Get()
  @Answers(organisationsResponse, 'Organisations, filtered')
  async list(
    @Query({ schema: filteredListRequest }) request: FilteredListRequest,
    @CurrentViewer() viewer: Viewer,
    @CurrentLanguage() language: Language,
  ) {
    const query = toSearchQuery({ ...request, type: ['organisation'] }, this.known);
    const { hits, next } = await this.searchRecords.execute(query, viewer);
    const ids = hits.map(({ record }) => record.id);
    const [views, members] = await Promise.all([
      this.organisations.forViewer(ids, viewer),
      this.countMembers.execute(ids),
    ]);
    const items = ids.flatMap((id) => {
      const view = views.get(id);
      return view ? [this.presenter.summary(view, members.get(id), language)] : [];
    });
    return { items, next };
  }
}

import { Controller, Get, Query } from '@nestjs/common';
import type { Language } from '#messages';
import type { Viewer } from '#platform';
import { SearchRecords } from '#search';
import { Access, Answers, CurrentAsker, CurrentLanguage, CurrentViewer, InTurn } from '../../edge/index.js';
import { FacetPresenter } from './facet.presenter.js';
import { HitPresenter } from './hit.presenter.js';
import { KnownFilters } from './known-filters.js';
import { type SearchRequest, searchRequest, searchResponse } from './search.schema.js';
import { toSearchQuery } from './to-search-query.js';

@Controller('api/v1/search')
@Access('public')
@InTurn()
export class SearchController {
  constructor(
    private readonly searchRecords: SearchRecords,
    private readonly known: KnownFilters,
    private readonly hits: HitPresenter,
    private readonly facets: FacetPresenter,
  ) {}

  @Get()
  @Answers(searchResponse, 'Find organisations, initiatives, listings, topics, events and statements')
  async search(
    @Query({ schema: searchRequest }) request: SearchRequest,
    @CurrentViewer() viewer: Viewer,
    @CurrentLanguage() language: Language,
    @CurrentAsker() asker: string,
  ) {
    const query = toSearchQuery(request, this.known);
    const answer = await this.searchRecords.execute(query, viewer, asker);
    const { hits, total, facets, next, corrections, partial, fallback } = answer;
    return {
      query: { text: query.text, corrections },
      total,
      partial,
      fallback,
      hits: hits.map((hit) => this.hits.present(hit, language)),
      facets: this.facets.present(facets, query.filters, language),
      next,
    };
  }
}

import { Controller, Query } from '@nestjs/common';
import { PlaceDirectory } from '#places';
import type { Viewer } from '#platform';
import { FACETS, SearchRecords } from '#search';
import { FacetPresenter } from '../../api/search/facet.presenter.js';
import { type SearchRequest, searchRequest } from '../../api/search/search.schema.js';
import { toSearchQuery } from '../../api/search/to-search-query.js';
import { Access, CurrentFrame, CurrentViewer, PageRoute } from '../../edge/index.js';
import { type Frame, renderPage } from '../../ui/index.js';
import { facetGroups } from './facet-groups.js';
import { HitViews } from './hit-view.js';
import { SearchPage } from './search.page.js';

@Controller()
@Access('public')
export class SearchPageController {
  constructor(
    private readonly searchRecords: SearchRecords,
    private readonly places: PlaceDirectory,
    private readonly facetPresenter: FacetPresenter,
    private readonly hitViews: HitViews,
  ) {}

  @PageRoute('suche')
  async show(
    @Query({ schema: searchRequest }) request: SearchRequest,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    const query = toSearchQuery(request, this.places);
    const { hits, total, facets, next } = await this.searchRecords.execute(query, viewer);
    const values = this.facetPresenter.present(facets, query.filters, frame.language);
    return renderPage(
      SearchPage({
        frame,
        request,
        hits: hits.map((hit) => this.hitViews.of(hit, frame)),
        total,
        groups: facetGroups(FACETS, values, query.filters, frame),
        next,
      }),
    );
  }
}

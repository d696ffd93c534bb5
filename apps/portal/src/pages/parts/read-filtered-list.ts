import { Injectable } from '@nestjs/common';
import type { Viewer } from '#platform';
import { type EngineAnswer, type Facet, type RecordType, SearchRecords } from '#search';
import { FacetPresenter } from '../../api/search/facet.presenter.js';
import { KnownFilters } from '../../api/search/known-filters.js';
import { toSearchQuery } from '../../api/search/to-search-query.js';
import { type FacetGroupView, type Frame, isChosen } from '../../ui/index.js';
import { facetGroups } from '../search/facet-groups.js';
import type { ListPageRequest } from './filtered-list.schema.js';

/** One page of a list: whom to show, and what it can be narrowed to. */
export interface FilteredList {
  readonly ids: readonly string[];
  readonly total: EngineAnswer['total'];
  readonly groups: readonly FacetGroupView[];
  readonly next: string | null;
}

const FACETS: readonly Facet[] = ['kind', 'topic', 'state', 'county', 'size'];

/** Reads a list that can be narrowed: a search without words in records of one type. */
@Injectable()
export class ReadFilteredList {
  constructor(
    private readonly searchRecords: SearchRecords,
    private readonly known: KnownFilters,
    private readonly facets: FacetPresenter,
  ) {}

  async execute(
    type: RecordType,
    request: ListPageRequest,
    viewer: Viewer,
    frame: Frame,
  ): Promise<FilteredList> {
    const query = toSearchQuery({ ...request, type: [type] }, this.known);
    const { hits, total, facets, next } = await this.searchRecords.execute(query, viewer);
    const values = this.facets.present(facets, query.filters, frame.language);
    const groups = facetGroups(FACETS, values, query.filters, frame, total.exact);
    return { ids: hits.map(({ record }) => record.id), total, groups: groups.map(withoutNone), next };
  }
}

/** What would find nothing is left out, unless it was chosen: a list of one type would offer every topic there is. */
function withoutNone(group: FacetGroupView): FacetGroupView {
  const options = group.options.map((option) =>
    option.inner ? { ...option, inner: withoutNone(option.inner) } : option,
  );
  return { ...group, options: options.filter((option) => option.count !== 0 || isChosen(option)) };
}

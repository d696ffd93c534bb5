import { Controller, Query } from '@nestjs/common';
import { loadOutlines } from '#places';
import type { Viewer } from '#platform';
import { type Facet, NO_FILTERS } from '#search';
import { z } from 'zod';
import { FacetPresenter } from '../../api/search/facet.presenter.js';
import { KnownFilters } from '../../api/search/known-filters.js';
import { filterFields } from '../../api/search/search.schema.js';
import { Access, CurrentFrame, CurrentViewer, PageRoute } from '../../edge/index.js';
import { type Frame, outlinesOf, renderPage } from '../../ui/index.js';
import { facetGroups } from '../search/facet-groups.js';
import { MapPage } from './map.page.js';
import { ReadNetworkMap } from './read-network-map.js';

const { kind, topic, state } = filterFields;
const mapRequest = z.strictObject({ kind, topic, state });

const FACETS: readonly Facet[] = ['kind', 'topic', 'state'];

@Controller()
@Access('public')
export class MapPageController {
  constructor(
    private readonly readMap: ReadNetworkMap,
    private readonly facetPresenter: FacetPresenter,
    private readonly known: KnownFilters,
  ) {}

  @PageRoute('karte')
  async show(
    @Query({ schema: mapRequest }) request: z.infer<typeof mapRequest>,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    this.known.check(request);
    const filters = {
      ...NO_FILTERS,
      kind: request.kind ?? [],
      topic: request.topic ?? [],
      state: request.state ?? [],
    };
    const map = await this.readMap.execute(filters, viewer);
    const values = this.facetPresenter.present(map.facets, filters, frame.language);
    const groups = facetGroups(FACETS, values, filters, frame).map((group) => ({
      ...group,
      options: group.options.filter(({ count, selected }) => selected || count !== 0),
    }));
    return renderPage(MapPage({ frame, map, groups, outlines: outlinesOf(await loadOutlines(), 'full') }));
  }
}

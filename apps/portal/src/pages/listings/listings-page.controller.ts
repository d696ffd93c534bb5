import { Controller, Query } from '@nestjs/common';
import type { Viewer } from '#platform';
import { Access, CurrentFrame, CurrentViewer, PageRoute } from '../../edge/index.js';
import { type Frame, renderPage } from '../../ui/index.js';
import { type ListPageRequest, listingsPageRequest } from '../parts/filtered-list.schema.js';
import { ReadFilteredList } from '../parts/read-filtered-list.js';
import { ListingHits } from './listing-hits.js';
import { ListingsPage, USUAL_SORT } from './listings.page.js';

@Controller()
@Access('public')
export class ListingsPageController {
  constructor(
    private readonly readList: ReadFilteredList,
    private readonly hits: ListingHits,
  ) {}

  @PageRoute('biete-suche')
  async show(
    @Query({ schema: listingsPageRequest }) request: ListPageRequest,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    const asked = { ...request, sort: request.sort ?? USUAL_SORT };
    const list = await this.readList.execute('listing', asked, viewer, frame);
    const hits = await this.hits.execute(list.ids, viewer, frame);
    return renderPage(ListingsPage({ frame, request, list, hits }));
  }
}

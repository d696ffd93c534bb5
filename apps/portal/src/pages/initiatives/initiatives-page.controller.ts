import { Controller, Query } from '@nestjs/common';
import type { Viewer } from '#platform';
import { Access, CurrentFrame, CurrentViewer, PageRoute } from '../../edge/index.js';
import { type Frame, renderPage } from '../../ui/index.js';
import { type ListPageRequest, listPageRequest } from '../parts/filtered-list.schema.js';
import { ReadFilteredList } from '../parts/read-filtered-list.js';
import { InitiativeHits } from './initiative-hits.js';
import { InitiativesPage } from './initiatives.page.js';

@Controller()
@Access('public')
export class InitiativesPageController {
  constructor(
    private readonly readList: ReadFilteredList,
    private readonly hits: InitiativeHits,
  ) {}

  @PageRoute('initiativen')
  async show(
    @Query({ schema: listPageRequest }) request: ListPageRequest,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    const list = await this.readList.execute('initiative', request, viewer, frame);
    const hits = await this.hits.execute(list.ids, viewer, frame);
    return renderPage(InitiativesPage({ frame, request, list, hits }));
  }
}

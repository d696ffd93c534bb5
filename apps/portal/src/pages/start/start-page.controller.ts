import { Controller } from '@nestjs/common';
import type { Viewer } from '#platform';
import { EVERYTHING, SearchRecords } from '#search';
import { Access, CurrentFrame, CurrentViewer, PageRoute } from '../../edge/index.js';
import { type Frame, renderPage } from '../../ui/index.js';
import { StartPage } from './start.page.js';

@Controller()
@Access('public')
export class StartPageController {
  constructor(private readonly searchRecords: SearchRecords) {}

  @PageRoute('')
  async show(@CurrentViewer() viewer: Viewer, @CurrentFrame() frame: Frame): Promise<string> {
    const { facets } = await this.searchRecords.execute({ ...EVERYTHING, sort: 'title', limit: 1 }, viewer);
    return renderPage(StartPage({ frame, counts: facets.type }));
  }
}

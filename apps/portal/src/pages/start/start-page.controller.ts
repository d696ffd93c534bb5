import { Controller } from '@nestjs/common';
import { loadOutlines } from '#places';
import type { Viewer } from '#platform';
import { TopicDirectory } from '#topics';
import { Access, CurrentFrame, CurrentViewer, PageRoute } from '../../edge/index.js';
import { type Frame, outlinesOf, renderPage } from '../../ui/index.js';
import { EmptyStartPage } from './empty-start.page.js';
import { ReadStart } from './read-start.js';
import { StartPage } from './start.page.js';

@Controller()
@Access('public')
export class StartPageController {
  constructor(
    private readonly readStart: ReadStart,
    private readonly topics: TopicDirectory,
  ) {}

  @PageRoute('')
  async show(@CurrentViewer() viewer: Viewer, @CurrentFrame() frame: Frame): Promise<string> {
    const content = await this.readStart.execute(viewer);
    if (content.map.total.count === 0) return renderPage(EmptyStartPage({ frame }));
    return renderPage(
      StartPage({
        frame,
        content,
        outlines: outlinesOf(await loadOutlines(), 'light'),
        label: (slug) => this.topics.label(slug, frame.language),
      }),
    );
  }
}

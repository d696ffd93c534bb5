import { Controller } from '@nestjs/common';
import type { Viewer } from '#platform';
import { GetTopicTree } from '#topics';
import { Access, CurrentFrame, CurrentViewer, PageRoute } from '../../edge/index.js';
import { type Frame, renderPage } from '../../ui/index.js';
import { ReadTopicCounts } from './read-topic-counts.js';
import { TopicsPage } from './topics.page.js';

@Controller()
@Access('public')
export class TopicsPageController {
  constructor(
    private readonly getTree: GetTopicTree,
    private readonly readCounts: ReadTopicCounts,
  ) {}

  @PageRoute('themen')
  async show(@CurrentViewer() viewer: Viewer, @CurrentFrame() frame: Frame): Promise<string> {
    const counts = await this.readCounts.execute(viewer);
    return renderPage(TopicsPage({ frame, nodes: this.getTree.execute(frame.language), counts }));
  }
}

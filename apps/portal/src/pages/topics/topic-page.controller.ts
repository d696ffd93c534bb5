import { Controller, Param } from '@nestjs/common';
import { PlaceDirectory } from '#places';
import type { Viewer } from '#platform';
import { GetTopic } from '#topics';
import { ReadTopicRecords } from '../../api/topics/read-topic-records.js';
import { Access, CurrentFrame, CurrentViewer, PageRoute, slugParam } from '../../edge/index.js';
import { type Frame, renderPage } from '../../ui/index.js';
import { placeLine } from '../parts/place-line.js';
import { TopicPage } from './topic.page.js';

/** Of each kind; the search has the rest. */
const MOST_SHOWN = 10;

@Controller()
@Access('public')
export class TopicPageController {
  constructor(
    private readonly getTopic: GetTopic,
    private readonly readRecords: ReadTopicRecords,
    private readonly places: PlaceDirectory,
  ) {}

  @PageRoute('themen/:slug')
  async show(
    @Param('slug', { schema: slugParam }) slug: string,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    const surroundings = this.getTopic.execute(slug);
    const records = await this.readRecords.execute(slug, MOST_SHOWN, viewer);
    const lineOf = (ags: string) => {
      const place = this.places.get(ags);
      return place && placeLine(place);
    };
    return renderPage(TopicPage({ frame, surroundings, records, lineOf }));
  }
}

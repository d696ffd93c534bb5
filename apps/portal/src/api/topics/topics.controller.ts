import { Controller, Get, Param } from '@nestjs/common';
import type { Language } from '#messages';
import type { Viewer } from '#platform';
import { GetTopic, GetTopicTree, TopicDirectory } from '#topics';
import { Access, Answers, CurrentLanguage, CurrentViewer, slugParam } from '../../edge/index.js';
import { ReadTopicRecords } from './read-topic-records.js';
import { TopicPresenter } from './topic.presenter.js';
import { topicResponse, topicTreeResponse } from './topic.schema.js';

/** Of each kind; whoever wants all asks the search with `topic`. */
const MOST_LISTED = 50;

@Controller('api/v1/topics')
@Access('public')
export class TopicsController {
  constructor(
    private readonly getTree: GetTopicTree,
    private readonly getTopic: GetTopic,
    private readonly topics: TopicDirectory,
    private readonly records: ReadTopicRecords,
    private readonly presenter: TopicPresenter,
  ) {}

  @Get()
  @Answers(topicTreeResponse, 'The tree of topics')
  list(@CurrentLanguage() language: Language) {
    const nodes = this.getTree.execute(language);
    return { items: nodes.map((node) => this.presenter.node(node, this.topics.current, language)) };
  }

  @Get(':slug')
  @Answers(topicResponse, 'One topic: who works on it, what is offered, sought and said')
  async read(
    @Param('slug', { schema: slugParam }) slug: string,
    @CurrentViewer() viewer: Viewer,
    @CurrentLanguage() language: Language,
  ) {
    const surroundings = this.getTopic.execute(slug);
    const records = await this.records.execute(slug, MOST_LISTED, viewer);
    return this.presenter.topic(surroundings, records, language);
  }
}

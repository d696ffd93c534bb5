import { Module } from '@nestjs/common';
import { PlacesModule } from '#places';
import { SearchModule } from '#search';
import { TopicsModule } from '#topics';
import { TopicsApiModule } from '../../api/topics/topics-api.module.js';
import { ReadTopicCounts } from './read-topic-counts.js';
import { TopicPageController } from './topic-page.controller.js';
import { TopicsPageController } from './topics-page.controller.js';

@Module({
  imports: [PlacesModule, SearchModule, TopicsApiModule, TopicsModule],
  controllers: [TopicPageController, TopicsPageController],
  providers: [ReadTopicCounts],
})
export class TopicPagesModule {}

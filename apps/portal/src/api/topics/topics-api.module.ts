import { Module } from '@nestjs/common';
import { ListingsModule } from '#listings';
import { SearchModule } from '#search';
import { TopicsModule } from '#topics';
import { ReadTopicRecords } from './read-topic-records.js';
import { TopicPresenter } from './topic.presenter.js';
import { TopicsController } from './topics.controller.js';

@Module({
  imports: [ListingsModule, SearchModule, TopicsModule],
  controllers: [TopicsController],
  providers: [ReadTopicRecords, TopicPresenter],
  exports: [ReadTopicRecords],
})
export class TopicsApiModule {}

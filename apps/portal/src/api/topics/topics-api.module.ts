import { Module } from '@nestjs/common';
import { ListingsModule } from '#listings';
import { MatchingModule } from '#matching';
import { SearchModule } from '#search';
import { TopicsModule } from '#topics';
import { ReadTopicRecords } from './read-topic-records.js';
import { SuggestionsController } from './suggestions.controller.js';
import { TopicPresenter } from './topic.presenter.js';
import { TopicsController } from './topics.controller.js';

@Module({
  imports: [ListingsModule, MatchingModule, SearchModule, TopicsModule],
  controllers: [SuggestionsController, TopicsController],
  providers: [ReadTopicRecords, TopicPresenter],
  exports: [ReadTopicRecords],
})
export class TopicsApiModule {}

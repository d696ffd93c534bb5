import { Module } from '@nestjs/common';
import { PlacesModule } from '#places';
import { Compounds } from '#search';
import { TopicsModule } from '#topics';
import { EvaluatePlaces } from './application/evaluate-places.js';
import { EvaluateSimilar } from './application/evaluate-similar.js';
import { EvaluateTopics } from './application/evaluate-topics.js';

const USE_CASES = [EvaluatePlaces, EvaluateSimilar, EvaluateTopics];

/** What is learned from the network's own texts, and how good it is. */
@Module({
  imports: [PlacesModule, TopicsModule],
  providers: [...USE_CASES, Compounds],
  exports: USE_CASES,
})
export class LearningModule {}

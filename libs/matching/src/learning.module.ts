import { Module } from '@nestjs/common';
import { OrganisationsModule } from '#organisations';
import { PlacesModule } from '#places';
import { Compounds } from '#search';
import { TopicsModule } from '#topics';
import { EvaluatePlaces } from './application/evaluate-places.js';
import { EvaluateSimilar } from './application/evaluate-similar.js';
import { EvaluateTopics } from './application/evaluate-topics.js';
import { WarmPeers } from './application/candidates/warm-peers.js';
import { DescribeLearning } from './application/learning/describe-learning.js';
import { LearnModel } from './application/learning/learn-model.js';
import { LearnTexts } from './application/learning/learn-texts.js';
import { ReadTexts } from './application/learning/read-texts.js';
import { RefreshTexts } from './application/learning/refresh-texts.js';
import { SwapModels } from './application/learning/swap-models.js';
import { TextModels } from './application/learning/text-models.js';
import { TextTurn } from './application/learning/text-turn.js';
import { WriteVectors } from './application/learning/write-vectors.js';
import { SuggestTopics } from './application/suggest-topics.js';
import { LearnedProfileStore } from './persistence/learning/learned-profile-store.js';
import { LearningStore } from './persistence/learning/learning-store.js';
import { TextModelStore } from './persistence/learning/text-model-store.js';
import { TextSourceStore } from './persistence/learning/text-source-store.js';
import { TextVectorStore } from './persistence/learning/text-vector-store.js';

const USE_CASES = [
  DescribeLearning,
  EvaluatePlaces,
  EvaluateSimilar,
  EvaluateTopics,
  LearnTexts,
  RefreshTexts,
  SuggestTopics,
  TextModels,
  WarmPeers,
];

/** What is learned from the network's own texts, and how good it is. */
@Module({
  imports: [OrganisationsModule, PlacesModule, TopicsModule],
  providers: [
    ...USE_CASES,
    Compounds,
    LearnedProfileStore,
    LearningStore,
    LearnModel,
    ReadTexts,
    SwapModels,
    TextModelStore,
    TextSourceStore,
    TextTurn,
    TextVectorStore,
    WriteVectors,
  ],
  exports: [...USE_CASES, LearnedProfileStore, LearningStore, TextVectorStore],
})
export class LearningModule {}

import { Injectable } from '@nestjs/common';
import { Clock } from '#platform';
import { isLearnedAsNow } from '../../domain/text/learn-text-model.js';
import { type LearningState, LearningStore } from '../../persistence/learning/learning-store.js';
import { type ModelFacts, TextModelStore } from '../../persistence/learning/text-model-store.js';

/** Texts that change before everything is learned anew: one in twenty, or the first. */
const SHARE_THAT_COUNTS = 0.05;
/** After the last change, so that an import is learned from once. */
const QUIET_SECONDS = 5;
/** However little changed, after a day it is learned from. */
const DAY_MS = 24 * 60 * 60 * 1_000;

export interface LearningStatus extends LearningState {
  readonly models: readonly ModelFacts[];
  /** Whether so much changed that all is learned anew soon. */
  readonly isEnough: boolean;
  /** Whether it is time to learn anew. */
  readonly isDue: boolean;
  /** Whether it is time to prepare candidates anew, although there is nothing to learn. */
  readonly isCandidatesDue: boolean;
}

/** How learning stands: what is served, what changed since, and whether somebody is at it. */
@Injectable()
export class DescribeLearning {
  constructor(
    private readonly learning: LearningStore,
    private readonly models: TextModelStore,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<LearningStatus> {
    const state = await this.learning.state();
    const models = await this.models.facts();
    const texts = Math.max(0, ...models.map((model) => model.texts));
    const isEnough = state.changed > texts * SHARE_THAT_COUNTS;
    const isOld =
      state.finishedAt === null || this.clock.now().getTime() - state.finishedAt.getTime() >= DAY_MS;
    const isQuiet = state.quietFor !== null && state.quietFor >= QUIET_SECONDS;
    // After an update of the program nobody's texts have changed, and yet they are learned otherwise.
    const isOutdated = models.some(({ version }) => !isLearnedAsNow(version));
    const isReady = !state.isHeld && isQuiet;
    return {
      ...state,
      models,
      isEnough,
      isDue: (isReady && state.changed > 0 && (isEnough || isOld)) || (isOutdated && !state.isHeld),
      isCandidatesDue: isReady && state.candidatesStale,
    };
  }
}

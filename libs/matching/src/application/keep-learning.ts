import { Injectable } from '@nestjs/common';
import { LearningStore } from '../persistence/learning/learning-store.js';
import { PrepareCandidates } from './candidates/prepare-candidates.js';
import { DescribeLearning } from './learning/describe-learning.js';
import { type LearningProgress, type LearningReport, LearnTexts } from './learning/learn-texts.js';

/** Learns and prepares anew when it is time: when enough changed and nothing has for a moment, and otherwise once a day. */
@Injectable()
export class KeepLearning {
  constructor(
    private readonly describe: DescribeLearning,
    private readonly learn: LearnTexts,
    private readonly prepare: PrepareCandidates,
    private readonly learning: LearningStore,
  ) {}

  /** What was learned; null when it was not time for that. To be called every few seconds. */
  async execute(said?: LearningProgress): Promise<LearningReport | null> {
    const { isDue, isCandidatesDue } = await this.describe.execute();
    if (isDue) return this.now(said);
    if (isCandidatesDue) await this.prepareAll(said);
    return null;
  }

  /** Learns and prepares whether it is time or not; null when another process is at it. */
  async now(said?: LearningProgress): Promise<LearningReport | null> {
    const report = await this.learn.execute(said);
    if (report) await this.prepareAll(said);
    return report;
  }

  private async prepareAll(said?: LearningProgress): Promise<void> {
    // First, so that what changes meanwhile is not forgotten.
    await this.learning.noteCandidates(false);
    try {
      await this.prepare.execute(said);
    } catch (error) {
      await this.learning.noteCandidates(true);
      throw error;
    }
  }
}

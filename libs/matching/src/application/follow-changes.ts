import { Injectable } from '@nestjs/common';
import { LearningStore } from '../persistence/learning/learning-store.js';
import { RefreshCandidates } from './candidates/refresh-candidates.js';
import { DescribeLearning } from './learning/describe-learning.js';
import { type ChangedText, RefreshTexts } from './learning/refresh-texts.js';

/** Of more at once, an import, candidates are prepared for all together when it is over. */
const ONE_BY_ONE = 40;

/** Takes changes into what was learned and prepared: single ones at once, many of them together (see `KeepLearning`). */
@Injectable()
export class FollowChanges {
  constructor(
    private readonly describe: DescribeLearning,
    private readonly learning: LearningStore,
    private readonly texts: RefreshTexts,
    private readonly candidates: RefreshCandidates,
  ) {}

  /**
   * Idempotent.
   *
   * @param organisationIds who changed, or whose initiatives and listings did; their profiles are prepared already
   * @param entries the initiatives and listings that changed
   */
  async execute(organisationIds: readonly string[], entries: readonly ChangedText[] = []): Promise<void> {
    const { isEnough } = await this.describe.execute();
    // All of it is learned anew in a moment; one by one it would only take longer.
    if (isEnough && organisationIds.length > 1) return this.learning.noteChanged(organisationIds.length);
    await this.texts.execute(organisationIds, entries);
    if (organisationIds.length <= ONE_BY_ONE) await this.candidates.execute(organisationIds);
    else await this.learning.noteCandidates(true);
  }
}

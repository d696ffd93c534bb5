import { Injectable } from '@nestjs/common';
import { LearningStore } from '../../persistence/learning/learning-store.js';
import { TextModelStore } from '../../persistence/learning/text-model-store.js';
import { TextSourceStore } from '../../persistence/learning/text-source-store.js';
import type { ProfileAudience } from '../../persistence/match-profile-store.js';
import { RefreshTexts, type TargetModel } from './refresh-texts.js';
import { TextTurn } from './text-turn.js';

/** A change that was committed late may bear an earlier time: so much earlier is looked at too. */
const MARGIN_MS = 60_000;

/** What is needed to know what a model cannot have seen, and whose it is. */
export interface Learner {
  readonly since: Date;
  readonly holder: string;
  /** Changes that were counted when learning began. */
  readonly changed: number;
}

/** Puts new models in place of the served ones, with all that changed while they were learned. */
@Injectable()
export class SwapModels {
  constructor(
    private readonly turn: TextTurn,
    private readonly models: TextModelStore,
    private readonly refresh: RefreshTexts,
    private readonly sources: TextSourceStore,
    private readonly learning: LearningStore,
  ) {}

  /** False when the learner lost its lease: then nothing is changed. */
  execute(
    models: Readonly<Record<ProfileAudience, TargetModel>>,
    { since, holder, changed }: Learner,
  ): Promise<boolean> {
    return this.turn.run(async () => {
      if (!(await this.learning.finish(holder, changed))) return false;
      const late = await this.sources.writtenSince(new Date(since.getTime() - MARGIN_MS));
      await this.refresh.into(models.public, 'public', late);
      if (models.member.id !== models.public.id) await this.refresh.into(models.member, 'member', late);
      await this.models.use({ public: models.public.id, member: models.member.id });
      return true;
    });
  }
}

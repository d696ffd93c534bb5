import { Injectable } from '@nestjs/common';
import type { TextModel } from '../../domain/text/text-model.js';
import { LearningStore } from '../../persistence/learning/learning-store.js';
import type { TextType } from '../../persistence/learning/text-vector-store.js';
import type { ProfileAudience } from '../../persistence/match-profile-store.js';
import { ReadTexts } from './read-texts.js';
import { TextModels } from './text-models.js';
import { TextTurn } from './text-turn.js';
import { WriteVectors } from './write-vectors.js';

/** What is written into. */
export interface TargetModel {
  readonly id: string;
  readonly text: TextModel;
}

/** A record that something happened to. */
export interface ChangedText {
  readonly type: TextType;
  readonly id: string;
}

/** Takes changed texts into the models that are served, at once and without learning anew. */
@Injectable()
export class RefreshTexts {
  constructor(
    private readonly turn: TextTurn,
    private readonly models: TextModels,
    private readonly write: WriteVectors,
    private readonly texts: ReadTexts,
    private readonly learning: LearningStore,
  ) {}

  /**
   * Idempotent. What is gone, or shown no more, loses its vectors.
   *
   * @param organisationIds whose texts changed, or of whose initiatives and listings
   * @param gone what else may have changed: it is forgotten unless it is still among their texts
   */
  execute(organisationIds: readonly string[], gone: readonly ChangedText[] = []): Promise<void> {
    return this.turn.run(async () => {
      const models = await this.models.refresh();
      if (models.public) await this.into(models.public, 'public', organisationIds, gone);
      if (models.member && models.member.id !== models.public?.id)
        await this.into(models.member, 'member', organisationIds, gone);
      await this.learning.noteChanged(organisationIds.length);
    });
  }

  /** Writes what these say now into one model. To be called in one's turn. */
  async into(
    { id, text: model }: TargetModel,
    audience: ProfileAudience,
    organisationIds: readonly string[],
    gone: readonly ChangedText[] = [],
  ): Promise<void> {
    const texts = await this.texts.execute(organisationIds, audience);
    const nothing = [...organisationIds.map((one) => ({ type: 'organisation' as const, id: one })), ...gone];
    await this.write.again(id, model, [
      ...nothing
        .filter((one) => !texts.some((text) => text.type === one.type && text.id === one.id))
        .map((text) => ({ text, vector: null })),
      ...texts.map((text) => ({ text, vector: model.vectorOf(text.texts) })),
    ]);
  }
}

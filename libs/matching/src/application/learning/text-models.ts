import { Injectable } from '@nestjs/common';
import { Snapshot } from '#platform';
import { Compounds } from '#search';
import { TopicModel } from '../../domain/suggestions/topic-model.js';
import { TextModel } from '../../domain/text/text-model.js';
import { TextModelStore } from '../../persistence/learning/text-model-store.js';
import type { ProfileAudience } from '../../persistence/match-profile-store.js';

/** What was learned for one audience. */
export interface AudienceModel {
  /** Under which vectors are kept. */
  readonly id: string;
  readonly text: TextModel;
  readonly topics: TopicModel;
}

/** null: nothing was learned yet. */
export type AudienceModels = Readonly<Record<ProfileAudience, AudienceModel | null>>;

/** The learned models in memory, a second at most behind what is served; where members know no more, one model is both. */
@Injectable()
export class TextModels extends Snapshot<AudienceModels> {
  constructor(
    private readonly models: TextModelStore,
    private readonly compounds: Compounds,
  ) {
    super();
  }

  protected async version(): Promise<string> {
    return (await this.models.facts()).map(({ audience, id }) => `${audience} ${id}`).join(', ');
  }

  protected async load(): Promise<AudienceModels> {
    const read = new Map<string, AudienceModel | null>();
    const found: Record<ProfileAudience, AudienceModel | null> = { public: null, member: null };
    for (const { audience, id } of await this.models.facts()) {
      if (!read.has(id)) read.set(id, await this.read(id));
      found[audience] = read.get(id) ?? null;
    }
    return found;
  }

  private async read(id: string): Promise<AudienceModel | null> {
    const stored = await this.models.byId(id);
    if (!stored) return null;
    // Asked for at the first text, when the tree and the register are there.
    const split = (folded: string) => this.compounds.current(folded);
    return { id, text: new TextModel(stored.words, split), topics: new TopicModel(stored.topics, split) };
  }
}

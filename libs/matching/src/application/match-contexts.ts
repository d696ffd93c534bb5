import { Injectable } from '@nestjs/common';
import { TopicDirectory } from '#topics';
import type { LearnedEntry, MatchEntry } from '../domain/match-entry.js';
import type { MatchContext } from '../domain/signal.js';
import { leadingWords } from '../domain/text/leading-words.js';
import type { TextVector } from '../domain/text/text-vector.js';
import { modelName } from '../domain/weights.js';
import type { ModelKey } from '../persistence/learning/learned-profile-store.js';
import { type TextType, TextVectorStore } from '../persistence/learning/text-vector-store.js';
import type { ProfileAudience } from '../persistence/match-profile-store.js';
import { TextModels } from './learning/text-models.js';
import { MatchFrequencies } from './match-frequencies.js';

/** What pairs are judged against, and how what is kept of them becomes what is compared. */
export interface AudienceContext extends MatchContext {
  /** As `text`, for scoring many: it names no words. */
  readonly unnamedText: MatchContext['text'];
  /** Under which vectors are kept; null while nothing was learned. */
  readonly model: ModelKey;
  /** What matches are said to be found by. */
  readonly modelName: string;
  /** One statement, however many they are. */
  readonly learned: (entries: readonly MatchEntry[]) => Promise<LearnedEntry[]>;
  /** Ids of those whose texts share the most rare words with one; one statement, none for a text of which nothing is known. */
  readonly nearTexts: (type: TextType, text: TextVector | null) => Promise<string[]>;
}

/** What one audience knows. */
@Injectable()
export class MatchContexts {
  constructor(
    private readonly frequencies: MatchFrequencies,
    private readonly topics: TopicDirectory,
    private readonly models: TextModels,
    private readonly vectors: TextVectorStore,
  ) {}

  of(audience: ProfileAudience): AudienceContext {
    const model = this.models.current[audience];
    const vectorsOf = async (type: TextType, ids: readonly string[]) =>
      model ? this.vectors.of(model.id, model.text.version, type, ids) : NOTHING;
    return {
      ...this.frequencies.current[audience],
      ancestorsOf: (topic) => this.topics.ancestors(topic),
      text: model?.text ?? null,
      unnamedText: model?.text.unnamed ?? null,
      model: model && { id: model.id, version: model.text.version },
      modelName: modelName(model?.text.version ?? null),
      learned: async (entries) => {
        const [first] = entries;
        if (!first) return [];
        const vectors = await vectorsOf(
          first.type,
          entries.map(({ id }) => id),
        );
        return entries.map((entry) => ({ ...entry, text: vectors.get(entry.id) ?? null }));
      },
      nearTexts: async (type, text) =>
        model && text
          ? this.vectors.sharing(model.id, type, leadingWords(text, model.text.learned.lexicon))
          : [],
    };
  }
}

const NOTHING: ReadonlyMap<string, TextVector> = new Map();

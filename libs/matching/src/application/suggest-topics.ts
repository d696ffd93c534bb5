import { Injectable } from '@nestjs/common';
import type { Language } from '#messages';
import type { Viewer } from '#platform';
import { Compounds } from '#search';
import { termsOf, TopicDirectory, type TopicTree } from '#topics';
import { learnNames } from '../domain/learning/learn-network.js';
import { TopicModel } from '../domain/suggestions/topic-model.js';
import { Pace } from '../domain/text/pace.js';
import { TextModels } from './learning/text-models.js';

/** A topic that a text may be about, with its label. */
export interface TopicSuggestion {
  readonly slug: string;
  readonly label: string;
  /** 0 to 1: how often a suggestion like this is right. */
  readonly confidence: number;
  /** Words of the text that led to it, as they stand there. */
  readonly because: readonly string[];
}

/** Letters that are looked at: what a text is about is said before. */
const MOST_LETTERS = 20_000;

/** Suggests topics for a text (MAT-11): by the names of topics, and by what texts of the network were filed under. */
@Injectable()
export class SuggestTopics {
  private byNames: { readonly tree: TopicTree; readonly model: TopicModel } | null = null;

  constructor(
    private readonly models: TextModels,
    private readonly topics: TopicDirectory,
    private readonly compounds: Compounds,
  ) {}

  /** The likeliest first; empty where no word says anything. Topics that the tree no longer holds are left out. */
  async execute(text: string, limit: number, viewer: Viewer, language: Language): Promise<TopicSuggestion[]> {
    const learned = this.models.current[viewer.kind === 'visitor' ? 'public' : 'member'];
    const model = learned?.topics ?? (await this.modelOfNames());
    const tree = this.topics.current;
    return model
      .suggest([text.slice(0, MOST_LETTERS)], limit * 2)
      .filter(({ slug }) => tree.has(slug))
      .slice(0, limit)
      .map((suggestion) => ({ ...suggestion, label: this.topics.label(suggestion.slug, language) }));
  }

  /** What there is before anything was learned. */
  private async modelOfNames(): Promise<TopicModel> {
    const tree = this.topics.current;
    if (this.byNames?.tree !== tree) {
      const named = tree.all.map((topic) => ({ slug: topic.slug, names: termsOf(topic) }));
      const split = this.compounds.current;
      this.byNames = {
        tree,
        model: new TopicModel(await learnNames(named, split, new Pace()), split),
      };
    }
    return this.byNames.model;
  }
}

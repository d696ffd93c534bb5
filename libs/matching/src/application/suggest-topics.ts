import { Injectable } from '@nestjs/common';
import type { Language } from '#messages';
import type { Viewer } from '#platform';
import { Compounds } from '#search';
import { termsOf, TopicDirectory, type TopicTree } from '#topics';
import { learnNames } from '../domain/learning/learn-network.js';
import { type FoundName, NamedTopics } from '../domain/suggestions/named-topics.js';
import { type SuggestedTopic, TopicModel } from '../domain/suggestions/topic-model.js';
import { Pace } from '../domain/text/pace.js';
import { TextModels } from './learning/text-models.js';

/** A topic that a text may be about, with its label. */
export interface TopicSuggestion {
  readonly slug: string;
  readonly label: string;
  /**
   * 0 to 1: its part of what speaks for all topics of this text, not how often one like it is right. What is named has a part of note.
   */
  readonly confidence: number;
  /** Words of the text that led to it, as they stand there. */
  readonly because: readonly string[];
}

/** Letters that are looked at: what a text is about is said before. */
const MOST_LETTERS = 20_000;

/** Suggests topics for a text (MAT-11): by the names of topics, and by what texts of the network were filed under. */
@Injectable()
export class SuggestTopics {
  private names: { readonly tree: TopicTree; readonly named: NamedTopics } | null = null;
  private byNames: { readonly tree: TopicTree; readonly model: TopicModel } | null = null;

  constructor(
    private readonly models: TextModels,
    private readonly topics: TopicDirectory,
    private readonly compounds: Compounds,
  ) {}

  /** Topics that the text names, then the likeliest; empty where no word says anything. Topics that the tree no longer holds are left out. */
  async execute(text: string, limit: number, viewer: Viewer, language: Language): Promise<TopicSuggestion[]> {
    const learned = this.models.current[viewer.kind === 'visitor' ? 'public' : 'member'];
    const model = learned?.topics ?? (await this.modelOfNames());
    const tree = this.topics.current;
    const read = text.slice(0, MOST_LETTERS);
    const likely = model.suggest([read], tree.all.length).filter(({ slug }) => tree.has(slug));
    return namedFirst(likely, this.namesOf(tree).in(read))
      .slice(0, limit)
      .map((suggestion) => ({ ...suggestion, label: this.topics.label(suggestion.slug, language) }));
  }

  private namesOf(tree: TopicTree): NamedTopics {
    if (this.names?.tree !== tree) {
      const topics = tree.all.map((topic) => ({ slug: topic.slug, names: termsOf(topic) }));
      this.names = { tree, named: new NamedTopics(topics) };
    }
    return this.names.named;
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

/**
 * What is named stands before what is only likely, in the order of likelihood. Each gets its part of one as if it spoke as loud as all
 * others that are named; then all are scaled to 1 again.
 */
function namedFirst(likely: readonly SuggestedTopic[], found: readonly FoundName[]): SuggestedTopic[] {
  const isNamed = new Set(found.map(({ slug }) => slug));
  const least = 1 / (found.length + 1);
  const named = found.map(({ slug, written }) => {
    const known = likely.find((one) => one.slug === slug);
    return {
      slug,
      confidence: Math.max(known?.confidence ?? 0, least),
      because: known?.because ?? [written],
    };
  });
  named.sort((a, b) => b.confidence - a.confidence);
  const all = [...named, ...likely.filter(({ slug }) => !isNamed.has(slug))];
  const sum = all.reduce((total, { confidence }) => total + confidence, 0);
  return all.map((one) => ({ ...one, confidence: one.confidence / sum }));
}

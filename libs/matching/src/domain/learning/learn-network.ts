import type { CompoundSplitter } from '#language';
import { learnTopics } from '../suggestions/learn-topics.js';
import type { LearnedTopics } from '../suggestions/learned-topics.js';
import { exampleOf, examplesOfNames } from '../suggestions/topic-example.js';
import { learnTextModel } from '../text/learn-text-model.js';
import type { Pace } from '../text/pace.js';
import type { TextModel } from '../text/text-model.js';
import type { TextVector } from '../text/text-vector.js';
import type { NetworkText } from './network-text.js';

/** How a topic is called. */
export interface NamedTopic {
  readonly slug: string;
  readonly names: readonly string[];
}

/** All that is learned of a network. */
export interface LearnedNetwork {
  readonly text: TextModel;
  readonly topics: LearnedTopics;
  /** Of each text, null where nothing is known of it. */
  readonly vectors: readonly (TextVector | null)[];
}

/** Learns from the texts of a network and the names of its topics. Deterministic for the same in the same order. */
export async function learnNetwork(
  texts: readonly NetworkText[],
  named: readonly NamedTopic[],
  split: CompoundSplitter,
  pace: Pace,
): Promise<LearnedNetwork> {
  const { model } = await learnTextModel(
    texts.map(({ own }) => own),
    split,
    pace,
  );
  const vectors: (TextVector | null)[] = [];
  for (const [at, { texts: compared }] of texts.entries()) {
    if (at % 500 === 0) pace.say('vectors', at / texts.length);
    await pace.breathe();
    vectors.push(model.vectorOf(compared));
  }
  return { text: model, topics: await learnTopicsOf(texts, named, split, pace), vectors };
}

/** Also what is suggested before anything was learned: from names alone. */
export async function learnTopicsOf(
  texts: readonly NetworkText[],
  named: readonly NamedTopic[],
  split: CompoundSplitter,
  pace: Pace,
): Promise<LearnedTopics> {
  const examples = named.flatMap(({ slug, names }) => examplesOfNames(slug, names, split));
  for (const { own, topics } of texts) {
    await pace.breathe();
    if (own.length > 0 && topics.length > 0) examples.push(exampleOf(own, topics, split));
  }
  return learnTopics(examples, pace);
}

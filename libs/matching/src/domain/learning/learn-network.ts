import type { CompoundSplitter } from '#language';
import { learnTopics } from '../suggestions/learn-topics.js';
import type { LearnedTopics } from '../suggestions/learned-topics.js';
import { CountedExample, examplesOfNames, type TopicExample } from '../suggestions/topic-example.js';
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
  const own = texts.map((text) => text.own);
  const { model, vectors: ownVectors, counts } = await learnTextModel(own, split, pace);
  const vectors: (TextVector | null)[] = [];
  for (const [at, text] of texts.entries()) {
    if (at % 500 === 0) pace.say('vectors', at / texts.length);
    await pace.breathe();
    // Most are compared by just what was learned from.
    vectors.push(text.texts.length === text.own.length ? ownVectors[at]! : model.vectorOf(text.texts));
  }
  const filed = texts.flatMap(({ topics }, at): TopicExample[] =>
    topics.length > 0 ? [new CountedExample(counts[at]!, model.learned.lexicon, topics)] : [],
  );
  return { text: model, topics: await learnTopics([...namesOf(named, split), ...filed], pace), vectors };
}

/** What is suggested before anything was learned. */
export function learnNames(
  named: readonly NamedTopic[],
  split: CompoundSplitter,
  pace: Pace,
): Promise<LearnedTopics> {
  return learnTopics(namesOf(named, split), pace);
}

function namesOf(named: readonly NamedTopic[], split: CompoundSplitter): TopicExample[] {
  return named.flatMap(({ slug, names }) => examplesOfNames(slug, names, split));
}

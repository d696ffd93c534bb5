import type { CompoundSplitter } from '#language';
import { countWords } from '../text/gather-words.js';

/** Words that somebody filed under topics. */
export interface TopicExample {
  /** How often each word occurs, by stem; parts of compounds count less. */
  readonly words: ReadonlyMap<string, number>;
  /** Slugs. */
  readonly topics: readonly string[];
}

/** A text and the topics it was given. */
export function exampleOf(
  texts: readonly string[],
  topics: readonly string[],
  split: CompoundSplitter,
): TopicExample {
  return { words: countWords(texts, split), topics };
}

/** The names of a topic, each an example of its own: before anybody assigned anything they are all there is. */
export function examplesOfNames(
  slug: string,
  names: readonly string[],
  split: CompoundSplitter,
): TopicExample[] {
  return names.map((name) => exampleOf([name], [slug], split));
}

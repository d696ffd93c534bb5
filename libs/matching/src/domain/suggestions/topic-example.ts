import type { CompoundSplitter } from '#language';
import { type CountedText, countWords } from '../text/gather-words.js';
import type { Lexicon } from '../text/lexicon.js';

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

/** A text whose words were counted already; they are named when they are asked for, so that thousands of texts take no memory. */
export class CountedExample implements TopicExample {
  constructor(
    private readonly text: CountedText,
    private readonly lexicon: Lexicon,
    readonly topics: readonly string[],
  ) {}

  get words(): ReadonlyMap<string, number> {
    const { at, counts } = this.text;
    return new Map(Array.from(at, (word, entry) => [this.lexicon.forms[word]!, counts[entry]!] as const));
  }
}

/** Which words speak for which topics. Words and topics are named by their place in the lists. */
export interface LearnedTopics {
  /** The same for the same examples. */
  readonly version: string;
  /** How many texts it was learned from, names of topics included. */
  readonly texts: number;
  /** Stems, in alphabetical order. */
  readonly words: readonly string[];
  /** How many texts have each word. */
  readonly frequencies: Int32Array;
  /** Slugs, in alphabetical order. */
  readonly topics: readonly string[];
  /** Where the topics of each word begin in `topicOf` and `weightOf`; one more than there are words. */
  readonly starts: Int32Array;
  readonly topicOf: Int32Array;
  /** How much of the word was seen in texts of the topic. */
  readonly weightOf: Float32Array;
}

/** Inverse document frequency, smoothed; the same measure as for texts (see `Lexicon.rarity`). */
export function rarityOf(frequency: number, texts: number): number {
  return Math.log((1 + texts) / (1 + frequency)) + 1;
}

/** TF-IDF weights of the words of a text, scaled to length 1. */
export function weighWords(
  words: ReadonlyMap<string, number>,
  frequencyOf: (word: string) => number,
  texts: number,
): Map<string, number> {
  const weights = [...words].map(
    ([word, count]) => [word, Math.log1p(count) * rarityOf(frequencyOf(word), texts)] as const,
  );
  const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  return new Map(weights.map(([word, weight]) => [word, weight / length]));
}

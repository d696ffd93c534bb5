import { createHash } from 'node:crypto';
import type { Pace } from '../text/pace.js';
import { type LearnedTopics, weighWords } from './learned-topics.js';
import type { TopicExample } from './topic-example.js';

/** Changes with every change of what is learned from the same examples. */
const METHOD = 'topics-1';

/** By word, by topic. */
type Weights = Map<string, Map<string, number>>;

/**
 * Learns which words speak for which topics, by counting: an example more changes a few numbers, and the same examples in the same
 * order give the same. A text with several topics counts less for each of them.
 */
export async function learnTopics(examples: readonly TopicExample[], pace: Pace): Promise<LearnedTopics> {
  const frequencies = new Map<string, number>();
  for (const { words } of examples) {
    await pace.breathe();
    for (const word of words.keys()) frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
  }
  const weights: Weights = new Map();
  for (const { words, topics } of examples) {
    await pace.breathe();
    const weighed = weighWords(words, (word) => frequencies.get(word) ?? 0, examples.length);
    for (const [word, weight] of weighed) add(weights, word, topics, weight / Math.sqrt(topics.length));
  }
  return packed(weights, frequencies, examples.length);
}

function add(weights: Weights, word: string, topics: readonly string[], weight: number): void {
  const ofWord = weights.get(word) ?? new Map<string, number>();
  for (const topic of topics) ofWord.set(topic, (ofWord.get(topic) ?? 0) + weight);
  weights.set(word, ofWord);
}

function packed(weights: Weights, frequencies: ReadonlyMap<string, number>, texts: number): LearnedTopics {
  const words = [...weights.keys()].sort();
  const topics = [...new Set([...weights.values()].flatMap((ofWord) => [...ofWord.keys()]))].sort();
  const places = new Map(topics.map((topic, at) => [topic, at]));
  const lists = words.map((word) =>
    [...weights.get(word)!].map(([topic, weight]) => ({ at: places.get(topic)!, weight })),
  );
  for (const list of lists) list.sort((a, b) => a.at - b.at);
  const all = lists.flat();
  const starts = Int32Array.from({ length: words.length + 1 });
  lists.forEach((list, at) => (starts[at + 1] = starts[at]! + list.length));
  const learned = {
    texts,
    words,
    frequencies: Int32Array.from(words, (word) => frequencies.get(word)!),
    topics,
    starts,
    topicOf: Int32Array.from(all, ({ at }) => at),
    weightOf: Float32Array.from(all, ({ weight }) => weight),
  };
  const hash = createHash('sha256').update(`${METHOD} ${texts}\n${topics.join(' ')}\n${words.join(' ')}\n`);
  hash.update(learned.topicOf).update(learned.weightOf);
  return { version: `${METHOD}-${hash.digest('hex').slice(0, 12)}`, ...learned };
}

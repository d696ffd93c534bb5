import type { CompoundSplitter } from '#language';
import { countWords } from '../text/gather-words.js';
import { type LearnedTopics, weighWords } from './learned-topics.js';

/** A topic that a text may be about. */
export interface SuggestedTopic {
  readonly slug: string;
  /** 0 to 1: its part of what speaks for all topics of the text; they share 1 among them. */
  readonly confidence: number;
  /** Words of the text that led to it, as they stand there, the strongest first; at least one. */
  readonly because: readonly string[];
}

/** What a word is taken to have weighed in every topic before anything was seen. */
const SMOOTHING = 0.02;
/** How decided the log ratios of words are made; from 1 to 2 the evaluation is flat. */
const DECIDEDNESS = 1.5;
/** What either measure leaves to a topic of which it sees nothing. */
const FLOOR = 0.01;
/** Below this one suggestion in fifty is right. */
const LEAST_CONFIDENCE = 0.01;
const MOST_WORDS = 3;
/** A word that says less than this part of the strongest did not lead there. */
const LEAST_OF_STRONGEST = 0.25;

/**
 * Which topics a text is about, from words that were seen with them. Two measures that err differently are multiplied: the cosine with
 * the middle of all texts of a topic (Rocchio 1971), which is good where a topic has few texts, and complement naive Bayes (Rennie et al.
 * 2003), which holds against a topic what is said elsewhere. Immutable.
 */
export class TopicModel {
  private readonly places: ReadonlyMap<string, number>;
  private readonly totals: Float64Array;
  private readonly lengths: Float64Array;
  private readonly total: number;

  constructor(
    readonly learned: LearnedTopics,
    private readonly split: CompoundSplitter,
  ) {
    this.places = new Map(learned.words.map((word, at) => [word, at]));
    this.totals = new Float64Array(learned.topics.length);
    this.lengths = new Float64Array(learned.topics.length);
    learned.topicOf.forEach((topic, entry) => {
      const weight = learned.weightOf[entry]!;
      this.totals[topic] = this.totals[topic]! + weight;
      this.lengths[topic] = this.lengths[topic]! + weight * weight;
    });
    this.lengths = this.lengths.map(Math.sqrt);
    this.total = this.totals.reduce((sum, total) => sum + total, 0);
  }

  get version(): string {
    return this.learned.version;
  }

  /**
   * The topics of a text, the likeliest first; only such as a word of it speaks for.
   *
   * @param texts its pieces: title, description
   */
  suggest(texts: readonly string[], limit: number): SuggestedTopic[] {
    const written = new Map<string, string>();
    let whole = '';
    const counts = countWords(texts, this.split, (word) => {
      // A part is said as the word it stands in.
      if (!word.isPart) whole = word.written;
      if (!word.isPart || !written.has(word.form)) written.set(word.form, whole || word.written);
    });
    const likely = this.rank(counts).filter(({ confidence }) => confidence >= LEAST_CONFIDENCE);
    return likely.slice(0, limit).map(({ topic, confidence, words }) => ({
      slug: this.learned.topics[topic]!,
      confidence,
      because: [...new Set(words.map((word) => written.get(word)!))].slice(0, MOST_WORDS),
    }));
  }

  private rank(counts: ReadonlyMap<string, number>): RankedTopic[] {
    const evidence = this.evidenceOf(counts);
    const spoken = [...evidence.keys()];
    const highest = Math.max(...spoken.map((topic) => evidence.get(topic)!.ratio));
    const likely = spoken.map((topic) => Math.exp(DECIDEDNESS * (evidence.get(topic)!.ratio - highest)));
    const all = likely.reduce((sum, one) => sum + one, 0);
    const worth = spoken.map(
      (topic, at) => (evidence.get(topic)!.cosine + FLOOR) * (likely[at]! / all + FLOOR),
    );
    const sum = worth.reduce((total, one) => total + one, 0);
    const ranked = spoken.map((topic, at) => {
      return { topic, confidence: worth[at]! / sum, words: strongest(evidence.get(topic)!.words) };
    });
    return ranked.sort((a, b) => b.confidence - a.confidence || a.topic - b.topic);
  }

  /** What the words of a text say about every topic that one of them was seen with. */
  private evidenceOf(counts: ReadonlyMap<string, number>): Map<number, Evidence> {
    const { learned, places } = this;
    const weights = weighWords(
      counts,
      (word) => learned.frequencies[places.get(word) ?? -1] ?? 0,
      learned.texts,
    );
    const found = new Map<number, { cosine: number; ratio: number; words: Map<string, number> }>();
    let known = 0;
    for (const [word, weight] of weights) {
      const at = places.get(word);
      if (at === undefined) continue;
      known += weight;
      this.eachTopicOf(at, (topic, seen, ofWord) => {
        const evidence = found.get(topic) ?? { cosine: 0, ratio: 0, words: new Map() };
        const alike = (weight * seen) / this.lengths[topic]!;
        evidence.cosine += alike;
        evidence.ratio += weight * this.logRatio(seen, ofWord);
        evidence.words.set(word, alike);
        found.set(topic, evidence);
      });
    }
    const size = SMOOTHING * learned.words.length;
    for (const [topic, evidence] of found) {
      const elsewhere = this.total - this.totals[topic]! + size;
      evidence.ratio += known * Math.log(elsewhere / (this.totals[topic]! + size));
    }
    return found;
  }

  /** How much more often a word is said with a topic than elsewhere, beside a word that was never said with it. */
  private logRatio(seen: number, ofWord: number): number {
    return (
      Math.log((seen + SMOOTHING) / SMOOTHING) - Math.log((ofWord - seen + SMOOTHING) / (ofWord + SMOOTHING))
    );
  }

  private eachTopicOf(word: number, visit: (topic: number, seen: number, ofWord: number) => void): void {
    const { starts, topicOf, weightOf } = this.learned;
    const [from, to] = [starts[word]!, starts[word + 1]!];
    let ofWord = 0;
    for (let entry = from; entry < to; entry += 1) ofWord += weightOf[entry]!;
    for (let entry = from; entry < to; entry += 1) visit(topicOf[entry]!, weightOf[entry]!, ofWord);
  }
}

interface Evidence {
  readonly cosine: number;
  readonly ratio: number;
  /** What each word adds to the cosine. */
  readonly words: ReadonlyMap<string, number>;
}

interface RankedTopic {
  readonly topic: number;
  readonly confidence: number;
  readonly words: readonly string[];
}

function strongest(words: ReadonlyMap<string, number>): string[] {
  const least = Math.max(...words.values()) * LEAST_OF_STRONGEST;
  const told = [...words].filter(([, worth]) => worth >= least);
  return told.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([word]) => word);
}

import { isStopWord } from '#language';
import type { CompareWithAll } from './judge-similar.js';

/** Okapi BM25 with the usual values (Robertson and Zaragoza 2009). */
const [K1, B] = [1.2, 0.75];
const WORD = /[\p{L}\p{N}]+/gu;

/** What any search offers without German analysis: words as they are written, in lower case, without filling words. */
export function baselinesOver(texts: readonly string[]): Record<string, CompareWithAll> {
  const words = new PlainWords(texts);
  return {
    'word overlap': (at) => words.sum(at, () => 1, words.rootOfDistinct),
    BM25: (at) =>
      words.sum(at, ({ count, rarity, length }) => (rarity * count * (K1 + 1)) / (count + length)),
    'TF-IDF cosine': (at) => words.sum(at, ({ count, own, idf }) => count * own * idf * idf, words.lengths),
  };
}

/** What one word of the asked text and of another one say. */
interface Meeting {
  /** How often the other has it, how often the asked one. */
  readonly count: number;
  readonly own: number;
  /** After Robertson and Spärck Jones. */
  readonly rarity: number;
  readonly idf: number;
  /** The part of BM25's denominator that depends on how long the other is. */
  readonly length: number;
}

class PlainWords {
  private readonly counts: readonly ReadonlyMap<string, number>[];
  private readonly lists = new Map<string, number[]>();
  private readonly bm25Lengths: Float64Array;
  readonly rootOfDistinct: Float64Array;
  readonly lengths: Float64Array;

  constructor(texts: readonly string[]) {
    this.counts = texts.map(countsOf);
    this.counts.forEach((counts, at) => {
      for (const word of counts.keys()) {
        const list = this.lists.get(word);
        if (list) list.push(at);
        else this.lists.set(word, [at]);
      }
    });
    const sizes = this.counts.map((counts) => [...counts.values()].reduce((sum, count) => sum + count, 0));
    const average = sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.length) || 1;
    this.bm25Lengths = Float64Array.from(sizes, (size) => K1 * (1 - B + (B * size) / average));
    this.rootOfDistinct = Float64Array.from(this.counts, ({ size }) => Math.sqrt(size));
    this.lengths = Float64Array.from(this.counts, (counts) =>
      Math.hypot(...[...counts].map(([word, count]) => count * this.idf(word))),
    );
  }

  /** For every text the sum of what each shared word is worth, over the length of the text where one is given. */
  sum(at: number, worth: (meeting: Meeting) => number, over?: Float64Array): Float64Array {
    const sums = new Float64Array(this.counts.length);
    for (const [word, own] of this.counts[at]!) {
      const list = this.lists.get(word)!;
      const rarity = Math.log(1 + (this.counts.length - list.length + 0.5) / (list.length + 0.5));
      const idf = this.idf(word);
      for (const other of list) {
        const count = this.counts[other]!.get(word)!;
        sums[other] = sums[other]! + worth({ count, own, rarity, idf, length: this.bm25Lengths[other]! });
      }
    }
    return over ? sums.map((sum, other) => sum / (over[other] || 1)) : sums;
  }

  private idf(word: string): number {
    return Math.log((1 + this.counts.length) / (1 + this.lists.get(word)!.length)) + 1;
  }
}

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    if (!isStopWord(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

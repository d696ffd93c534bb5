import type { SparseVector } from './sparse-vector.js';
import { likeness, similarityOf, type TextVector } from './text-vector.js';

/** A text like another one, by its place in the list that was indexed. */
export interface NearText {
  readonly at: number;
  readonly similarity: number;
}

/** Neighbours are looked for by the heaviest words of a text, unless more texts than this share them. */
const WORDS_LOOKED_AT = 16;
const MOST_OF_A_WORD = 600;
/** How many of those that share most are compared in full. */
const MOST_COMPARED = 120;

/** Texts by their words, to find those that are like one of them without comparing all. */
export class TextIndex {
  private readonly byWord = new Map<number, { readonly texts: number[]; readonly weights: number[] }>();
  private readonly shared: Float32Array;

  /** @param vectors of one model; null for texts of which nothing is known: they are like none */
  constructor(private readonly vectors: readonly (TextVector | null)[]) {
    this.shared = new Float32Array(vectors.length);
    vectors.forEach((vector, text) => {
      vector?.words.at.forEach((word, entry) => {
        const list = this.byWord.get(word);
        const weight = vector.words.values[entry]!;
        if (list) {
          list.texts.push(text);
          list.weights.push(weight);
        } else this.byWord.set(word, { texts: [text], weights: [weight] });
      });
    });
  }

  /** How alike each of the texts is to one, as `similarityOf` says, all at once. */
  similarities(vector: TextVector): Float64Array {
    const ofWords = new Float64Array(this.vectors.length);
    const { texts, weights } = this.sharing(vector.words, Infinity);
    texts.forEach((text, entry) => (ofWords[text] = weights[entry]!));
    return ofWords.map((value, text) => {
      const other = this.vectors[text];
      return other ? likeness(value, vector, other) : 0;
    });
  }

  /**
   * The texts that are most like one, best first; among those that share words with it which are not too common.
   *
   * @param isWanted which may be found at all
   */
  nearest(vector: TextVector, count: number, isWanted: (text: number) => boolean): NearText[] {
    const { texts, weights } = this.sharing(heaviest(vector.words), MOST_OF_A_WORD);
    const least = Float64Array.from(weights).sort().at(-MOST_COMPARED) ?? 0;
    const compared: NearText[] = [];
    texts.forEach((at, entry) => {
      if (weights[entry]! < least || !isWanted(at)) return;
      compared.push({ at, similarity: similarityOf(vector, this.vectors[at]!) });
    });
    compared.sort((a, b) => b.similarity - a.similarity || a.at - b.at);
    return compared.slice(0, count);
  }

  /** The texts that share words, each with the products of their weights. */
  private sharing(words: SparseVector, most: number): { texts: number[]; weights: number[] } {
    const texts: number[] = [];
    for (let entry = 0; entry < words.at.length; entry += 1) {
      const list = this.byWord.get(words.at[entry]!);
      if (!list || list.texts.length > most) continue;
      for (let i = 0; i < list.texts.length; i += 1) {
        const text = list.texts[i]!;
        if (this.shared[text] === 0) texts.push(text);
        this.shared[text] = this.shared[text]! + words.values[entry]! * list.weights[i]!;
      }
    }
    const weights = texts.map((text) => this.shared[text]!);
    for (const text of texts) this.shared[text] = 0;
    return { texts, weights };
  }
}

function heaviest({ at, values }: SparseVector): SparseVector {
  const least = Float32Array.from(values).sort().at(-WORDS_LOOKED_AT) ?? 0;
  const kept = [...at.keys()].filter((entry) => values[entry]! >= least);
  return {
    at: Int32Array.from(kept, (entry) => at[entry]!),
    values: Float32Array.from(kept, (entry) => values[entry]!),
  };
}

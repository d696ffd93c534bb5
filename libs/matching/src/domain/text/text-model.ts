import type { CompoundSplitter } from '#language';
import { type CountedText, countWords } from './gather-words.js';
import type { LearnedWords } from './learned-words.js';
import type { Lexicon } from './lexicon.js';
import { type SharedWord, sharedWordsOf, shareWords } from './shared-words.js';
import { type SparseVector, unit } from './sparse-vector.js';
import { product, similarityOf, type TextVector } from './text-vector.js';

/** Of a text the heaviest words are kept: what is left of long ones tells them from no other. */
const MOST_WORDS_OF_TEXT = 100;

const UNNAMED: SharedWord[] = [{ word: '', share: 1 }];

/** What was learned of a network's texts; compares texts, also ones it has not seen. Immutable. */
export class TextModel {
  constructor(
    readonly learned: LearnedWords,
    private readonly split: CompoundSplitter,
  ) {}

  get version(): string {
    return this.learned.version;
  }

  /**
   * What is known of a text.
   *
   * @param texts its pieces: title, summary and so on, in any order
   * @returns null when no word of it is known
   */
  vectorOf(texts: readonly string[]): TextVector | null {
    return this.vectorFrom(this.count(texts));
  }

  /** The same of a text whose words were counted already. */
  vectorFrom(text: CountedText): TextVector | null {
    if (text.at.length === 0) return null;
    const words = weigh(text, this.learned.lexicon);
    const directions = this.project(words);
    const held = Math.sqrt(product(directions, directions));
    return { model: this.version, words: heaviest(words), directions: unit(directions), held };
  }

  /** 0 to 1, the same from both sides; 0 for vectors of different models. */
  similarity(a: TextVector, b: TextVector): number {
    return similarityOf(a, b);
  }

  /** The words that made two texts alike, as people write them, the strongest first; their shares add up to 1. No noun shared: none. */
  sharedWords(a: TextVector, b: TextVector): SharedWord[] {
    return a.model === this.version && b.model === this.version ? sharedWordsOf(a, b, this.learned) : [];
  }

  /** Compares alike, but names no words: for scoring hundreds of which ten are shown, in a fifth of the time. */
  readonly unnamed: Pick<TextModel, 'similarity' | 'sharedWords'> = {
    similarity: (a, b) => this.similarity(a, b),
    sharedWords: (a, b) =>
      a.model === this.version && b.model === this.version && shareWords(a, b, this.learned.lexicon)
        ? UNNAMED
        : [],
  };

  private count(texts: readonly string[]): CountedText {
    const { lexicon } = this.learned;
    const counts = [...countWords(texts, this.split)].map(
      ([form, count]) => [lexicon.find(form), count] as const,
    );
    const known = counts.filter((entry): entry is [number, number] => entry[0] !== undefined);
    known.sort(([a], [b]) => a - b);
    return {
      at: Int32Array.from(known, ([at]) => at),
      counts: Float32Array.from(known, ([, count]) => count),
      unknown: counts.length - known.length,
    };
  }

  private project({ at, values }: SparseVector): Float32Array {
    const { dimensions, directions } = this.learned;
    const sums = new Float64Array(dimensions);
    for (let entry = 0; entry < at.length; entry += 1) {
      const from = at[entry]! * dimensions;
      for (let axis = 0; axis < dimensions; axis += 1) {
        sums[axis] = sums[axis]! + values[entry]! * directions[from + axis]!;
      }
    }
    return Float32Array.from(sums);
  }
}

/**
 * TF-IDF: the logarithm of how often a word occurs, times how rare it is, scaled to length 1. Words that are not known count to the
 * length: a text of which little is known is not very much like another one.
 */
export function weigh({ at, counts, unknown }: CountedText, lexicon: Lexicon): SparseVector {
  const values = Float64Array.from(
    at,
    (position, entry) => Math.log1p(counts[entry]!) * lexicon.rarity(position),
  );
  const unknownWeight = Math.LN2 * lexicon.rarityOfUnknown;
  const squares = values.reduce((sum, value) => sum + value * value, unknown * unknownWeight * unknownWeight);
  const length = Math.sqrt(squares) || 1;
  return { at, values: Float32Array.from(values, (value) => value / length) };
}

function heaviest({ at, values }: SparseVector): SparseVector {
  if (at.length <= MOST_WORDS_OF_TEXT) return { at, values };
  const kept = [...at.keys()].sort((a, b) => values[b]! - values[a]! || a - b).slice(0, MOST_WORDS_OF_TEXT);
  kept.sort((a, b) => a - b);
  return {
    at: Int32Array.from(kept, (entry) => at[entry]!),
    values: Float32Array.from(kept, (entry) => values[entry]!),
  };
}

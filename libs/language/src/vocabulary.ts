import { editDistanceAtMost } from './edit-distance.js';
import { fold, withoutAccents } from './fold.js';

/** A word and how many documents have it. */
export interface KnownWord {
  readonly word: string;
  readonly documents: number;
}

/** A word of the vocabulary that may be meant. */
export interface NearWord extends KnownWord {
  /** Edits between the folded spellings, 1 or 2. */
  readonly distance: number;
}

/** Words shorter than this are not corrected: almost every three letters are one edit from a word. */
const SHORTEST = 4;
const TWO_EDITS_FROM = 8;

/** How many edits a word of this many letters may be away from what was meant: 0, 1 from 4 letters, 2 from 8. */
export function editsAllowed(letters: number): number {
  if (letters < SHORTEST) return 0;
  return letters < TWO_EDITS_FROM ? 1 : 2;
}

/**
 * The words of a network, folded, for correcting what was typed. Immutable. A look-up passes over all words of similar length,
 * most of which differ in more letters than the edits allow and are told so by one operation on two bit sets.
 */
export class Vocabulary {
  private readonly known = new Map<string, number>();
  private readonly words: readonly string[];
  /** Which letters a word has, one bit per letter. */
  private readonly letters: Uint32Array;
  /** Where the words of each length begin in `words`. */
  private readonly firstOfLength: readonly number[];

  constructor(words: Iterable<KnownWord>) {
    for (const { word, documents } of words) {
      const folded = fold(word);
      this.known.set(folded, (this.known.get(folded) ?? 0) + documents);
    }
    this.words = [...this.known.keys()].sort((a, b) => a.length - b.length);
    this.letters = Uint32Array.from(this.words, lettersOf);
    this.firstOfLength = startsByLength(this.words);
  }

  /** Whether the network has this word, in any spelling. */
  knows(word: string): boolean {
    return this.known.has(fold(word));
  }

  /**
   * Words that `word` may be a misspelling of: nearest first, then the commonest. Swapped neighbours are one edit; the first letter
   * may be wrong. Empty for words that are too short. The word itself is not among them.
   */
  near(word: string, limit = 5): NearWord[] {
    const found = new Map<string, NearWord>();
    for (const typed of new Set([fold(word), withoutAccents(word)])) {
      for (const one of this.nearSpelling(typed)) {
        if (one.distance < (found.get(one.word)?.distance ?? Infinity)) found.set(one.word, one);
      }
    }
    found.delete(fold(word));
    return [...found.values()]
      .sort((a, b) => a.distance - b.distance || b.documents - a.documents || (a.word < b.word ? -1 : 1))
      .slice(0, limit);
  }

  private nearSpelling(typed: string): NearWord[] {
    const edits = editsAllowed(typed.length);
    if (edits === 0) return [];
    const found: NearWord[] = [];
    const typedLetters = lettersOf(typed);
    const end = this.start(typed.length + edits + 1);
    for (let i = this.start(typed.length - edits); i < end; i += 1) {
      if (bits((this.letters[i] ?? 0) ^ typedLetters) > 2 * edits) continue;
      const word = this.words[i] ?? '';
      const distance = editDistanceAtMost(typed, word, Math.min(edits, editsAllowed(word.length)));
      if (distance !== null) found.push({ word, documents: this.known.get(word) ?? 0, distance });
    }
    return found;
  }

  private start(length: number): number {
    return this.firstOfLength[Math.max(0, length)] ?? this.words.length;
  }
}

function startsByLength(words: readonly string[]): number[] {
  const starts: number[] = [];
  words.forEach((word, i) => {
    for (let length = starts.length; length <= word.length; length += 1) starts[length] = i;
  });
  return starts;
}

function lettersOf(word: string): number {
  let set = 0;
  for (let i = 0; i < word.length; i += 1) set |= 1 << (word.charCodeAt(i) % 32);
  return set >>> 0;
}

function bits(set: number): number {
  let left = set;
  let count = 0;
  for (; left !== 0; left &= left - 1) count += 1;
  return count;
}

import { editDistanceAtMost } from './edit-distance.js';

const MOST_LETTERS = 32;
const TABLE = 128;

/**
 * A word to be compared with many others: the distance of `editDistanceAtMost`, a column of its table at a time as the bits of one
 * number (Hyyrö 2003, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances", optimal string alignment).
 */
export class TypedWord {
  /** Where in the word each letter stands, a bit per place. */
  private readonly places = new Int32Array(TABLE);
  private readonly rarePlaces = new Map<number, number>();
  private readonly last: number;
  private readonly isShort: boolean;
  private more = 0;
  private less = 0;

  constructor(readonly text: string) {
    this.isShort = text.length > 0 && text.length <= MOST_LETTERS;
    this.last = 1 << (text.length - 1);
    for (let i = 0; this.isShort && i < text.length; i += 1) {
      const letter = text.charCodeAt(i);
      if (letter < TABLE) this.places[letter]! |= 1 << i;
      else this.rarePlaces.set(letter, (this.rarePlaces.get(letter) ?? 0) | (1 << i));
    }
  }

  /** @returns null above `most` */
  distanceTo(word: string, most: number): number | null {
    if (!this.isShort) return editDistanceAtMost(this.text, word, most);
    if (Math.abs(word.length - this.text.length) > most) return null;
    const distance = this.pass(word, word.length, word.length);
    return distance <= most ? distance : null;
  }

  /** Edits to the nearest beginning of `word`; null above `most`. */
  distanceToBeginning(word: string, most: number): number | null {
    const { length } = this.text;
    const [from, to] = [Math.max(0, length - most), Math.min(word.length, length + most)];
    if (from > to) return null;
    if (this.isShort) {
      const distance = this.pass(word, from, to);
      return distance <= most ? distance : null;
    }
    let nearest: number | null = null;
    for (let end = from; end <= to; end += 1) {
      const distance = editDistanceAtMost(this.text, word.slice(0, end), most);
      if (distance !== null) nearest = Math.min(distance, nearest ?? distance);
    }
    return nearest;
  }

  /**
   * Whether a longer word that begins with `beginning` may begin as typed but for `most` edits: where all of one is used up, the
   * distance to what is left of the other is no more. For words of up to 32 letters.
   */
  mayBeginWith(beginning: string, most: number): boolean {
    if (this.pass(beginning, 0, beginning.length) <= most) return true;
    let distance = beginning.length;
    for (let bit = 0; bit < this.text.length && bit < beginning.length + most; bit += 1) {
      distance += ((this.more >>> bit) & 1) - ((this.less >>> bit) & 1);
      if (distance <= most) return true;
    }
    return false;
  }

  /**
   * The least distance to the beginnings of `word` that are `from` to `to` letters long. Leaves in `more` and `less` how the distances
   * of its last column rise and fall.
   */
  private pass(word: string, from: number, to: number): number {
    let more = ~0;
    let less = 0;
    let diagonal = 0;
    let former = 0;
    let distance = this.text.length;
    let least = from === 0 ? distance : Infinity;
    for (let i = 0; i < to; i += 1) {
      const letter = word.charCodeAt(i);
      const same = letter < TABLE ? this.places[letter]! : (this.rarePlaces.get(letter) ?? 0);
      const swapped = ((~diagonal & same) << 1) & former;
      diagonal = (((same & more) + more) ^ more) | same | less | swapped;
      let rises = less | ~(diagonal | more);
      const falls = diagonal & more;
      if (rises & this.last) distance += 1;
      if (falls & this.last) distance -= 1;
      rises = (rises << 1) | 1;
      more = (falls << 1) | ~(diagonal | rises);
      less = rises & diagonal;
      former = same;
      if (i + 1 >= from && distance < least) least = distance;
    }
    this.more = more;
    this.less = less;
    return least;
  }
}

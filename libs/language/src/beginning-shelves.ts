import { TypedWord } from './typed-word.js';

const LETTERS = 4;
/** No more of what was typed than this is needed to choose among shelves. */
const LOOKED_AT = 8;

/**
 * Words by their first letters. There are far fewer beginnings than words, and few of them are near to what was typed, so that only
 * some hundred words are looked at.
 */
export class BeginningShelves {
  private readonly shelves = new Map<string, Set<string>>();

  add(word: string): void {
    const beginning = word.slice(0, LETTERS);
    const shelf = this.shelves.get(beginning);
    if (shelf) shelf.add(word);
    else this.shelves.set(beginning, new Set([word]));
  }

  remove(word: string): void {
    const beginning = word.slice(0, LETTERS);
    const shelf = this.shelves.get(beginning);
    shelf?.delete(word);
    if (shelf?.size === 0) this.shelves.delete(beginning);
  }

  /** Shows each word that begins as typed. */
  forEach(typed: string, show: (word: string) => void): void {
    for (const words of this.shelvesFor(typed)) {
      for (const word of words) if (word.startsWith(typed)) show(word);
    }
  }

  /** Shows each word that begins as typed but for `edits` edits, 1 or more, with the distance. */
  forEachNear(typed: string, edits: number, show: (word: string, distance: number) => void): void {
    const asked = new TypedWord(typed);
    const first = new TypedWord(typed.slice(0, LOOKED_AT));
    for (const [beginning, words] of this.shelves) {
      if (!first.mayBeginWith(beginning, edits)) continue;
      for (const word of words) {
        const distance = asked.distanceToBeginning(word, edits);
        if (distance !== null) show(word, distance);
      }
    }
  }

  private shelvesFor(typed: string): ReadonlySet<string>[] {
    if (typed.length >= LETTERS) return [this.shelves.get(typed.slice(0, LETTERS)) ?? new Set()];
    return [...this.shelves].flatMap(([beginning, words]) => (beginning.startsWith(typed) ? [words] : []));
  }
}

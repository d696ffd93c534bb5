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
  /** What the shelves are called that begin with fewer letters, for whoever has typed no more yet. */
  private readonly byFewer = new Map<string, Set<string>>();

  add(word: string): void {
    const beginning = word.slice(0, LETTERS);
    const shelf = this.shelves.get(beginning);
    if (shelf) shelf.add(word);
    else this.open(beginning, word);
  }

  remove(word: string): void {
    const beginning = word.slice(0, LETTERS);
    const shelf = this.shelves.get(beginning);
    shelf?.delete(word);
    if (shelf?.size === 0) this.close(beginning);
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
    const beginnings = typed.length < LETTERS ? (this.byFewer.get(typed) ?? []) : [typed.slice(0, LETTERS)];
    return [...beginnings].flatMap((beginning) => this.shelves.get(beginning) ?? []);
  }

  private open(beginning: string, word: string): void {
    this.shelves.set(beginning, new Set([word]));
    for (const fewer of fewerThan(beginning)) {
      const names = this.byFewer.get(fewer);
      if (names) names.add(beginning);
      else this.byFewer.set(fewer, new Set([beginning]));
    }
  }

  private close(beginning: string): void {
    this.shelves.delete(beginning);
    for (const fewer of fewerThan(beginning)) {
      const names = this.byFewer.get(fewer);
      names?.delete(beginning);
      if (names?.size === 0) this.byFewer.delete(fewer);
    }
  }
}

/** "s", "st", "sta" of "stad"; a word of less letters stands under itself too. */
function fewerThan(beginning: string): string[] {
  return Array.from({ length: Math.min(beginning.length, LETTERS - 1) }, (_, at) =>
    beginning.slice(0, at + 1),
  );
}

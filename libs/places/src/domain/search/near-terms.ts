/** How many edits a typed word may be away: one from 4 letters, two from 8. */
export function allowedEdits(word: string): number {
  if (word.length >= 8) return 2;
  return word.length >= 4 ? 1 : 0;
}

/** Longer than any place name; what is typed beyond it is not compared. */
const LONGEST = 60;
/** One column for the empty word and one for the end mark. */
const WIDTH = LONGEST + 2;

/**
 * Which of a sorted list of terms are within a few edits of a word: insert, delete or replace a letter, or swap two neighbours
 * (optimal string alignment). Row `d` of the table holds the distances after `d` letters of the term; a term shares the rows of
 * the beginning it has in common with the one before, and a beginning that is too far away is left with all its terms at once.
 * So a whole register costs about as much as a few hundred single comparisons.
 */
export class NearTerms {
  private readonly terms: readonly string[];
  /** Letters that a term has in common with the one before it. */
  private readonly shared: Uint8Array;
  private readonly rows = new Uint8Array(WIDTH * WIDTH);
  /** Least distance of any beginning up to this many letters. */
  private readonly best = new Uint8Array(WIDTH);

  /** @param terms sorted by code unit, without doubles */
  constructor(terms: readonly string[]) {
    this.terms = terms.map((term) => term.slice(0, LONGEST));
    this.shared = Uint8Array.from(this.terms, (term, i) => commonLetters(this.terms[i - 1] ?? '', term));
    for (let j = 0; j < WIDTH; j += 1) this.rows[j] = j;
  }

  /**
   * Calls back with the position and the edits of every term within `allowedEdits(typed)`; with `unfinished`, of every term that
   * has a beginning within them.
   */
  find(typed: string, unfinished: boolean, found: (position: number, edits: number) => void): void {
    const word = typed.slice(0, LONGEST);
    const most = allowedEdits(word);
    if (most === 0) return;
    this.best[0] = most + 1;
    for (let i = 0; i < this.terms.length;) {
      const term = this.terms[i]!;
      const reached = this.walk(term, this.shared[i]!, word, most);
      const edits = unfinished ? this.best[reached]! : this.whole(term, reached, word, most);
      if (edits <= most) found(i, edits);
      i += 1;
      while (reached < term.length && i < this.terms.length && this.shared[i]! >= reached) {
        if (unfinished && edits <= most) found(i, edits);
        i += 1;
      }
    }
  }

  /** Fills the rows of a term from its first own letter on; returns after how many letters it ended or was too far away. */
  private walk(term: string, from: number, word: string, most: number): number {
    for (let depth = from + 1; depth <= term.length; depth += 1) {
      const least = this.fillRow(term, depth, word, most);
      const before = this.best[depth - 1]!;
      const whole = Math.abs(depth - word.length) > most ? before : this.rows[depth * WIDTH + word.length]!;
      this.best[depth] = whole < before ? whole : before;
      if (least > most) return depth;
    }
    return term.length;
  }

  /** Only as many columns to either side as there are edits: what lies beyond is too far away, and marked so at both ends. */
  private fillRow(term: string, depth: number, word: string, most: number): number {
    const { rows } = this;
    const row = depth * WIDTH;
    const above = row - WIDTH;
    const letter = term.charCodeAt(depth - 1);
    const letterBefore = depth > 1 ? term.charCodeAt(depth - 2) : -1;
    const first = depth > most ? depth - most : 1;
    const last = depth + most < word.length ? depth + most : word.length;
    rows[row + first - 1] = first === 1 ? depth : most + 1;
    rows[row + last + 1] = most + 1;
    let least = rows[row + first - 1]!;
    for (let j = first; j <= last; j += 1) {
      const typed = word.charCodeAt(j - 1);
      let edits = rows[above + j - 1]! + (typed === letter ? 0 : 1);
      const dropped = rows[above + j]! + 1;
      if (dropped < edits) edits = dropped;
      const added = rows[row + j - 1]! + 1;
      if (added < edits) edits = added;
      if (j > 1 && typed === letterBefore && word.charCodeAt(j - 2) === letter) {
        const swapped = rows[above - WIDTH + j - 2]! + 1;
        if (swapped < edits) edits = swapped;
      }
      rows[row + j] = edits;
      if (edits < least) least = edits;
    }
    return least;
  }

  private whole(term: string, reached: number, word: string, most: number): number {
    const isReached = reached === term.length && Math.abs(term.length - word.length) <= most;
    return isReached ? this.rows[reached * WIDTH + word.length]! : Infinity;
  }
}

function commonLetters(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

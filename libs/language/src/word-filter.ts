const BITS = 22;
const MASK = 2 ** BITS - 1;
/** FNV-1a. */
const [SEED, PRIME] = [0x811c9dc5, 0x01000193];

/**
 * Says of letters, taken one by one, whether a word may end with them or go on: never no where one does, and seldom yes where none
 * does. It spares cutting out and looking up what is no word, which is nearly everything.
 */
export class WordFilter {
  private readonly ending: Uint32Array;
  private readonly goingOn: Uint32Array;

  /** @param other whose words this one shall have too */
  constructor(other?: WordFilter) {
    this.ending = other?.ending.slice() ?? new Uint32Array(2 ** (BITS - 5));
    this.goingOn = other?.goingOn.slice() ?? new Uint32Array(2 ** (BITS - 5));
  }

  /** Before the first letter. */
  static readonly start = SEED;

  /** After one letter more. */
  static next(state: number, letter: number): number {
    return Math.imul(state ^ letter, PRIME);
  }

  add(word: string): void {
    let state: number = WordFilter.start;
    for (let at = 0; at < word.length; at += 1) {
      if (at > 0) put(this.goingOn, state);
      state = WordFilter.next(state, word.charCodeAt(at));
    }
    put(this.ending, state);
  }

  mayEnd(state: number): boolean {
    return has(this.ending, state);
  }

  mayGoOn(state: number): boolean {
    return has(this.goingOn, state);
  }
}

function placeOf(state: number): number {
  return (state ^ (state >>> 15)) & MASK;
}

function put(bits: Uint32Array, state: number): void {
  const place = placeOf(state);
  bits[place >>> 5]! |= 1 << (place & 31);
}

function has(bits: Uint32Array, state: number): boolean {
  const place = placeOf(state);
  return (bits[place >>> 5]! & (1 << (place & 31))) !== 0;
}

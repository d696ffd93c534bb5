/** A posting is one number below 2³²: the slot of a document, and a code below `MOST_CODES`. */
const CODE_BITS = 12;
export const MOST_CODES = 2 ** CODE_BITS;
export const MOST_SLOTS = 2 ** (32 - CODE_BITS);

/** Up to so many are copied for each new one, which takes no room that stays empty. */
const MOST_COPIED = 8;

/** Postings of one lexeme: the first `length` of `items`. */
export interface Run {
  readonly items: ArrayLike<number>;
  readonly length: number;
}

/** Most lexemes stand in one document or in few, some in nearly all. */
type Held = number | readonly number[] | LongRun;

class LongRun implements Run {
  items: Uint32Array;
  length: number;

  constructor(first: readonly number[]) {
    this.items = new Uint32Array(4 * MOST_COPIED);
    this.items.set(first);
    this.length = first.length;
  }

  push(posting: number): void {
    if (this.length === this.items.length) {
      const larger = new Uint32Array(2 * this.length);
      larger.set(this.items);
      this.items = larger;
    }
    this.items[this.length] = posting;
    this.length += 1;
  }
}

export function slotOf(posting: number): number {
  return posting >>> CODE_BITS;
}

export function codeOf(posting: number): number {
  return posting & (MOST_CODES - 1);
}

/** In which documents each lexeme stands, in the order in which they were added. */
export class Postings {
  private readonly byLexeme = new Map<string, Held>();

  /** @param onNew is told each lexeme once */
  constructor(private readonly onNew: (lexeme: string) => void) {}

  /** @param slot below `MOST_SLOTS` @param code below `MOST_CODES` */
  add(lexeme: string, slot: number, code: number): void {
    const posting = slot * MOST_CODES + code;
    const held = this.byLexeme.get(lexeme);
    if (held === undefined) {
      const own = apart(lexeme);
      this.onNew(own);
      this.byLexeme.set(own, posting);
    } else if (held instanceof LongRun) held.push(posting);
    else if (typeof held === 'number') this.byLexeme.set(lexeme, [held, posting]);
    else this.byLexeme.set(lexeme, held.length < MOST_COPIED ? [...held, posting] : longer(held, posting));
  }

  /** null where no document has it */
  of(lexeme: string): Run | null {
    const held = this.byLexeme.get(lexeme);
    if (held === undefined) return null;
    if (typeof held === 'number') return { items: [held], length: 1 };
    return held instanceof LongRun ? held : { items: held, length: held.length };
  }
}

function longer(held: readonly number[], posting: number): LongRun {
  const run = new LongRun(held);
  run.push(posting);
  return run;
}

/** A piece of a string keeps all of it in memory; this one stands for itself. */
function apart(piece: string): string {
  return Buffer.from(piece).toString();
}

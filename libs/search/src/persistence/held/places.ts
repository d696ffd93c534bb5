import { integers } from './growing.js';

/** Between two places that are not next to each other. */
const GAP = 0;
/** The lowest bit of what stands first at a place. */
const FIRST = 1;
/** FNV-1a. */
const [SEED, PRIME] = [0x811c9dc5, 0x01000193];

/**
 * What stands where in documents, to tell whether words stand next to each other: of each lexeme a number made of its letters,
 * in the order of the text. Two lexemes of one number are taken for the same, once in two thousand million.
 */
export class Places {
  private readonly all = integers();
  private readonly from = integers(0);
  /** Of the document that is being added: place and number as one, to be sorted. */
  private readonly here: number[] = [];

  /** Of the document that is added next. @param place below 2²⁰ */
  put(lexeme: string, place: number): void {
    this.here.push(place * 2 ** 32 + (numberOf(lexeme) >>> 0));
  }

  /** The document is whole. */
  close(): void {
    const ordered = Float64Array.from(this.here).sort();
    this.here.length = 0;
    let last = -1;
    for (const one of ordered) {
      const place = Math.floor(one / 2 ** 32);
      const number = (one - place * 2 ** 32) | 0;
      if (place !== last && place !== last + 1) this.all.push(GAP);
      this.all.push(place === last ? number : number | FIRST);
      last = place;
    }
    this.from.push(this.all.length);
  }

  /**
   * Whether a document has these next to each other, in this order.
   *
   * @param wanted which lexemes may stand at the first of the places, at the second and so on; up to 30
   */
  phrase(wanted: readonly (readonly string[])[]): (slot: number) => boolean {
    const steps = new Map<number, number>();
    let mayBe = 0;
    for (const [step, lexemes] of wanted.entries()) {
      for (const lexeme of lexemes) {
        const number = numberOf(lexeme);
        steps.set(number, (steps.get(number) ?? 0) | (1 << step));
        mayBe |= 1 << (number >>> 27);
      }
    }
    const whole = 1 << (wanted.length - 1);
    const [all, from] = [this.all.items, this.from.items];
    return (slot) => {
      let [before, here] = [0, 0];
      for (let at = from[slot]!, to = from[slot + 1]!; at < to; at += 1) {
        const one = all[at]!;
        if (one === GAP || (one & FIRST) !== 0) {
          before = ((before << 1) | 1) & here;
          if ((before & whole) !== 0) return true;
          here = 0;
          if (one === GAP) {
            before = 0;
            continue;
          }
        }
        if (((mayBe >>> (one >>> 27)) & 1) !== 0) here |= steps.get(one & ~FIRST) ?? 0;
      }
      return (((before << 1) | 1) & here & whole) !== 0;
    };
  }
}

/** Never `GAP`, and without the bit of `FIRST`. */
function numberOf(lexeme: string): number {
  let number = SEED;
  for (let at = 0; at < lexeme.length; at += 1) number = Math.imul(number ^ lexeme.charCodeAt(at), PRIME);
  return number & ~FIRST || 2;
}

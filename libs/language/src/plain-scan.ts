import { randomInt } from 'node:crypto';

const LONE_LETTER = 1;
const PRIME = 0x01000193;
/** Another one in each process: nobody can write words that are all looked for in one place. */
const SEED = randomInt(2 ** 31);

/** What a character may be, as bits: a letter of a word, something before or behind one. */
const LOWER = 1;
const UPPER = 2;
const BEFORE = 4;
const BEHIND = 8;
const POINT = 16;
const SPACE = 32;
const KINDS = new Uint8Array(0x10000);

function mark(characters: string, kinds: number): void {
  for (let at = 0; at < characters.length; at += 1) KINDS[characters.charCodeAt(at)]! |= kinds;
}

mark('abcdefghijklmnopqrstuvwxyzäöüß', LOWER);
mark('ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜ', UPPER);
mark('\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff', BEFORE | BEHIND | SPACE);
for (let space = 0x2000; space <= 0x200a; space += 1)
  mark(String.fromCharCode(space), BEFORE | BEHIND | SPACE);
mark(',;!?"„“»«)', BEFORE | BEHIND);
mark('(', BEFORE);
mark('.:', POINT);

/** Finds plain words, letters between spaces and common punctuation: most of every text, and ten times faster than by rules for all. */
export class PlainScan {
  start = 0;
  end = 0;
  /** Of its letters: what they are looked up by. */
  hash = 0;

  /** @returns whether the next word behind `at` is a plain one; then it is between `start` and `end` */
  find(text: string, at: number): boolean {
    let here = at;
    while (kindAt(text, here) & BEFORE) here += 1;
    this.start = here;
    const first = kindAt(text, here);
    // "Wort", "wort" or "WORT"; in "SmartCity" and "KiTa" more is to be told apart.
    const rest = first === UPPER && kindAt(text, here + 1) === UPPER ? UPPER : LOWER;
    if (first !== LOWER && first !== UPPER) return false;
    let hash = Math.imul(SEED ^ text.charCodeAt(here), PRIME);
    for (here += 1; kindAt(text, here) === rest; here += 1)
      hash = Math.imul(hash ^ text.charCodeAt(here), PRIME);
    this.end = here;
    this.hash = hash ^ (hash >>> 15);
    if (first === UPPER && here === this.start + LONE_LETTER) return false;
    return this.endsAt(text, here);
  }

  private endsAt(text: string, here: number): boolean {
    if (here === text.length) return true;
    const behind = kindAt(text, here);
    if (behind !== POINT) return (behind & BEHIND) !== 0;
    // "z. B." is an abbreviation.
    if (here === this.start + LONE_LETTER && text[here] === '.') return false;
    return here + 1 === text.length || (kindAt(text, here + 1) & SPACE) !== 0;
  }
}

function kindAt(text: string, place: number): number {
  return place < text.length ? KINDS[text.charCodeAt(place)]! : 0;
}

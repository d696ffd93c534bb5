import { fold, stem } from '#language';
import { type Seeded, seeded } from '../../bench/synthetic/seeded.js';

const LETTERS = 'abdfgklmopvwxz';
const LENGTH = 8;
/** What they begin with is in no German word and no address: one expression finds them all, whatever stands around them. */
const BEGINNINGS = { secret: 'zq', open: 'yq' } as const;
const DIGITS = { secret: '7731', open: '7732' } as const;
const SECRET = /zq[a-z]{8}|7731\d{8}/g;
const OPEN = /yq[a-z]{8}|7732\d{8}/g;

/** Whether somebody may see a word. */
export type Openness = keyof typeof BEGINNINGS;

/** Draws words that stand nowhere else, each only once. The same seed draws the same words. */
export class Words {
  private readonly random: Seeded;
  private readonly drawn = new Set<string>();

  constructor(seed: number) {
    this.random = seeded(seed);
  }

  /** A word that German analysis leaves as it is, so that an index that holds it shows it. */
  word(openness: Openness): string {
    const letters = Array.from({ length: LENGTH }, () => this.random.one([...LETTERS])).join('');
    const word = BEGINNINGS[openness] + letters;
    if (this.drawn.has(word) || stem(fold(word)) !== word) return this.word(openness);
    this.drawn.add(word);
    return word;
  }

  /** Twelve digits, the last no zero: as a number they are still all there. */
  digits(openness: Openness): string {
    const digits = DIGITS[openness] + String(this.random.below(10_000_000)).padStart(7, '0') + '3';
    if (this.drawn.has(digits)) return this.digits(openness);
    this.drawn.add(digits);
    return digits;
  }
}

/** Everything in a text that looks like a word of that kind, in lower case. */
export function wordsIn(text: string, openness: Openness): string[] {
  return text.toLowerCase().match(openness === 'secret' ? SECRET : OPEN) ?? [];
}

/** Whether a request names a secret itself: then its answer may say it too. */
export function mayEcho(request: string): boolean {
  return /zq|7731/i.test(request);
}

import type { Range } from './tokenize.js';
import { WEIGHTS, type How } from './weights.js';

/** One way in which a document can have what a query term asks for. */
export interface Alternative {
  /** All of them must be in the document; one, unless it stands for several words. */
  readonly forms: readonly string[];
  /** Several forms stand next to each other, in this order. An engine without positions may take it for "all of them". */
  readonly adjacent: boolean;
  /** The last form is the beginning of a word. */
  readonly prefix: boolean;
  /** Only the word itself as it is written: not its forms, and not what has it as a part. */
  readonly whole?: boolean;
  readonly how: How;
  readonly weight: number;
  /** What it reads as, for people: the word as typed, or the synonym that stands for it. */
  readonly as: string;
  /** First and last query term that it satisfies: "smartcity" stands for both words of "smart city". */
  readonly covers: readonly [first: number, last: number];
}

/** One word of a question. A document must have one of its alternatives, unless the term is optional. */
export interface QueryTerm {
  /** As typed. */
  readonly word: string;
  readonly position: number;
  readonly from: Range;
  /** A stop word or legal form: may raise the rank, never the bar. Not all terms of a question are optional. */
  readonly optional: boolean;
  /** Heaviest first. An alternative for several terms stands in each of them. */
  readonly alternatives: readonly Alternative[];
}

/** An alternative with its usual values: whole words, not next to each other, for one term. */
export function alternative(
  given: Pick<Alternative, 'forms' | 'how' | 'as' | 'covers'> & Partial<Alternative>,
): Alternative {
  return { adjacent: false, prefix: false, weight: WEIGHTS[given.how], ...given };
}

/** The term with further alternatives, heaviest first; one that says the same as a heavier one is left out. */
export function withAlternatives(term: QueryTerm, further: readonly Alternative[]): QueryTerm {
  const all = [...term.alternatives, ...further].sort((a, b) => b.weight - a.weight);
  const seen = new Set<string>();
  const alternatives = all.filter((one) => {
    if (one.forms.length === 0 || one.forms.includes('')) return false;
    const key = `${one.forms.join(' ')} ${one.prefix} ${one.adjacent && one.forms.length > 1}`;
    return !seen.has(key) && seen.add(key);
  });
  return { ...term, alternatives };
}

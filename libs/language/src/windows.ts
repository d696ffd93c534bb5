import type { QueryTerm } from './query-term.js';
import type { Token } from './tokenize.js';

/** Neighbouring words of a question that say something together. */
export interface Window<Found> {
  readonly first: number;
  readonly last: number;
  readonly found: Found;
}

const MOST_WORDS = 6;

/** Where something is found for neighbouring words, or for one; but nothing inside a longer window: its words are read together. */
export function windowsOver<Found>(
  terms: readonly QueryTerm[],
  tokens: readonly (readonly Token[])[],
  find: (window: readonly Token[]) => Found | null,
): Window<Found>[] {
  const windows: Window<Found>[] = [];
  for (let first = 0; first < terms.length; first += 1) {
    for (let last = first; last < Math.min(terms.length, first + MOST_WORDS); last += 1) {
      if (first === last && terms[first]?.optional) continue;
      const found = find(tokens.slice(first, last + 1).flat());
      if (found !== null) windows.push({ first, last, found });
    }
  }
  return windows.filter((one) => !windows.some((other) => isInside(one, other)));
}

function isInside(one: Window<unknown>, other: Window<unknown>): boolean {
  const isLonger = other.last - other.first > one.last - one.first;
  return isLonger && other.first <= one.first && one.last <= other.last;
}

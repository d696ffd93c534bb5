import { SEEN } from './fairness.js';

/** Anything that matched. */
interface Scored {
  readonly id: string;
  readonly score: number;
}

/** The best match first, equals always in the same order. */
export function bestFirst(a: Scored, b: Scored): number {
  return b.score - a.score || (a.id < b.id ? -1 : 1);
}

/**
 * Shows the first ten of a varied order with the best match in front, then the next ten. Sorted as a whole it would be an order by
 * score alone; sorted after it was cut, a shorter list would not be the beginning of a longer one.
 */
export function bestFirstByTens<T extends Scored>(varied: readonly T[]): T[] {
  const list: T[] = [];
  for (let from = 0; from < varied.length; from += SEEN) {
    list.push(...varied.slice(from, from + SEEN).sort(bestFirst));
  }
  return list;
}

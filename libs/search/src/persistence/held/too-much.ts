import type { Plan } from './plan.js';
import type { Run } from './postings.js';

/** Some 20 ms. */
const MOST_POSTINGS = 4_000_000;

/**
 * Whether a question would keep everybody else waiting: long ones of common words, each with many forms, or one letter that so much
 * begins with.
 *
 * @param most postings that may be walked, to find and to rank
 */
export function isTooMuch({ words, raises }: Plan, most = MOST_POSTINGS): boolean {
  const toFind = words.reduce(
    (sum, ways) => sum + sumOf(ways.map(({ steps }) => sumOf(steps.map(lengthOf)))),
    0,
  );
  return toFind + sumOf(raises.map(({ runs }) => lengthOf(runs))) > most;
}

function lengthOf(runs: readonly Run[]): number {
  return sumOf(runs.map(({ length }) => length));
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}

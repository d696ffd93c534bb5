import { IMPACTS } from './impacts.js';
import type { Raise } from './plan.js';
import { codeOf, slotOf } from './postings.js';

let sums = new Float64Array(0);

/**
 * How well documents answer, larger is better: what `rankExpression` lets Postgres compute, before it is divided by the logarithm of
 * their length.
 *
 * @param count how many slots there are
 * @returns ranks by slot, for all slots; the same array at the next call
 */
export function rankSlots(raises: readonly Raise[], count: number): Float64Array {
  if (sums.length < count) sums = new Float64Array(Math.ceil(1.5 * count));
  else sums.fill(0, 0, count);
  const ranks = sums;
  for (const { weight, runs } of raises) {
    for (const { items, length } of runs) {
      for (let item = 0; item < length; item += 1) {
        const posting = items[item]!;
        ranks[slotOf(posting)]! += weight * IMPACTS[codeOf(posting)]!;
      }
    }
  }
  return ranks;
}

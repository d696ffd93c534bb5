import type { QueryTerm } from '#language';
import { rankGroups } from '../postgres/rank.js';
import type { HeldIndex } from './held-index.js';
import { IMPACTS } from './impacts.js';
import { codeOf, slotOf } from './postings.js';
import { runsOf } from './runs-of.js';

let sums = new Float64Array(0);

/**
 * How well documents answer, larger is better: what `rankExpression` lets Postgres compute, before it is divided by the logarithm of
 * their length.
 *
 * @returns ranks by slot, for all slots; the same array at the next call
 */
export function rankSlots(index: HeldIndex, terms: readonly QueryTerm[]): Float64Array {
  const { count } = index.columns;
  if (sums.length < count) sums = new Float64Array(Math.ceil(1.5 * count));
  else sums.fill(0, 0, count);
  const ranks = sums;
  for (const { weight, operands } of rankGroups(terms)) {
    for (const { form, mark, prefix } of operands) {
      for (const { items, length } of runsOf(index, { form, marks: [mark], prefix })) {
        for (let item = 0; item < length; item += 1) {
          const posting = items[item]!;
          ranks[slotOf(posting)]! += weight * IMPACTS[codeOf(posting)]!;
        }
      }
    }
  }
  return ranks;
}

import { groupBy } from '#platform';
import { type Paired, tierOf } from './band.js';
import { bestFirstByTens } from './best-first-by-tens.js';
import { diversify } from './diversity.js';

/**
 * Entries band after band, within each those of different organisations before several of one, the best of each ten in front.
 *
 * @param matches the best first
 */
export function variedByBand<T extends { readonly id: string; readonly score: number }>(
  matches: readonly T[],
  paired: Paired,
  ownerOf: (match: T) => string,
): T[] {
  const bands = groupBy(matches, ({ score }) => `${tierOf(score, paired)}`);
  const varied = (band: readonly T[]) => bestFirstByTens(diversify(band, ({ score }) => score, ownerOf));
  return [...bands.values()].flatMap(varied);
}

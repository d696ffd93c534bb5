import { breadthOf } from '../breadth.js';
import { type Frequencies, rarity } from '../rarity.js';
import type { Evidence } from '../signal.js';

/** What two lists of ids share, by rarity and measured by the breadth of both; null when one of them is empty. */
export function sharedByRarity(
  mine: readonly string[],
  theirs: readonly string[],
  frequencies: Frequencies,
): Evidence {
  if (mine.length === 0 || theirs.length === 0) return null;
  const total = breadthOf(mine, frequencies, 'ties') + breadthOf(theirs, frequencies, 'ties');
  return mine
    .filter((item) => theirs.includes(item))
    .map((item) => ({ item, strength: (2 * rarity(item, frequencies)) / total }));
}

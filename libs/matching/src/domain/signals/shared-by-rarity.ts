import { type Frequencies, rarity } from '../rarity.js';
import type { Evidence } from '../signal.js';

/** Rarity-weighted Dice coefficient of two lists of ids; null when one of them is empty. */
export function sharedByRarity(
  mine: readonly string[],
  theirs: readonly string[],
  frequencies: Frequencies,
): Evidence {
  if (mine.length === 0 || theirs.length === 0) return null;
  const weightOf = (items: readonly string[]) =>
    items.reduce((sum, item) => sum + rarity(item, frequencies), 0);
  const total = weightOf(mine) + weightOf(theirs);
  return mine
    .filter((item) => theirs.includes(item))
    .map((item) => ({ item, strength: (2 * rarity(item, frequencies)) / total }));
}

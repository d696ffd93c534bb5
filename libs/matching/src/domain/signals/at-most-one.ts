import type { Shared } from '../signal.js';

/** Scaled down where together they are stronger than a signal can be. */
export function atMostOne(shared: readonly Shared[]): readonly Shared[] {
  const sum = shared.reduce((total, { strength }) => total + strength, 0);
  return sum <= 1 ? shared : shared.map(({ item, strength }) => ({ item, strength: strength / sum }));
}

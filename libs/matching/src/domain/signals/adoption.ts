import type { ProfileAdoption } from '../match-profile.js';
import type { Signal } from '../signal.js';
import type { Stance } from '../stance.js';
import { atMostOne } from './at-most-one.js';

/** Who plans it has most to learn from who did it or gave it up. */
const WORTH: Readonly<Record<Stance, Readonly<Record<Stance, number>>>> = {
  did: { did: 0.8, plans: 1, advocates: 0.8, gave_up: 0.7 },
  plans: { did: 1, plans: 0.8, advocates: 0.6, gave_up: 0.9 },
  advocates: { did: 0.8, plans: 0.6, advocates: 0.5, gave_up: 0.5 },
  gave_up: { did: 0.7, plans: 0.9, advocates: 0.5, gave_up: 0.5 },
};

/**
 * The same initiative on both sides: did it, plans it, speaks for it, gave it up. Null where there is none: that others stand in other
 * chains is no difference. The item names the initiative and where a and b stand: `id:did:plans`.
 */
export const adoptionSignal: Signal = (a, b) => {
  const both = a.adoptions.flatMap((mine) => {
    const theirs = b.adoptions.filter(({ initiative }) => initiative === mine.initiative);
    return theirs.map((other) => ({ item: itemOf(mine, other), strength: WORTH[mine.stance][other.stance] }));
  });
  return both.length === 0 ? null : atMostOne(both);
};

function itemOf(mine: ProfileAdoption, theirs: ProfileAdoption): string {
  return `${mine.initiative}:${mine.stance}:${theirs.stance}`;
}

import { type Frequencies, rarest, rarity } from './rarity.js';

/** How many things that nobody else has may be named before naming more makes each count less, by what names them. */
export const USUAL_BREADTH = { profile: 3, initiative: 2, listing: 2, ties: 1 } as const;
export type Namer = keyof typeof USUAL_BREADTH;

/**
 * The weight that shared things are measured by: constant up to the usual breadth, then growing with its root, so that naming
 * everything shares little with anybody. Flat below, it keeps explanations true: without one thing that two share, their score is
 * lower by just what that thing contributed. (Divided by its own weight alone, a profile of two topics would lose nothing with one
 * of them.) Source of dampening by a root: pivoted length normalisation, Singhal, Buckley and Mitra 1996.
 */
export function breadthOf(things: readonly string[], frequencies: Frequencies, namer: Namer): number {
  const weight = things.reduce((sum, thing) => sum + rarity(thing, frequencies), 0);
  const usual = USUAL_BREADTH[namer] * rarest(frequencies);
  return weight <= usual ? usual : Math.sqrt(usual * weight);
}

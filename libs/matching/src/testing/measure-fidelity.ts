import { bandOf } from '../domain/band.js';
import type { MatchProfile } from '../domain/match-profile.js';
import { scorePeer } from '../domain/score-peer.js';
import type { MatchContext } from '../domain/signal.js';
import type { Draw } from './random-profiles.js';
import { withoutThing } from './without-thing.js';

/** Less than this part of a score is not worth a sentence of its own. */
const LEAST_SHARE = 0.05;
const TOLERANCE = 0.1;

/** How many reasons were tried, and how many of them were true. */
export interface Fidelity {
  readonly tried: number;
  /** Part of them of which the score fell by the stated share, give or take a tenth of it. */
  readonly held: number;
}

/** Takes one reason at random from each pair that would be shown, and asks what is left of the score without what it names. */
export function measureFidelity(
  pairs: readonly (readonly [MatchProfile, MatchProfile])[],
  context: MatchContext,
  random: Draw,
): Fidelity {
  const ratios = pairs.flatMap(([a, b]) => {
    const { score: before, contributions } = scorePeer(a, b, context);
    const named = contributions.filter((one) => withoutThing(a, b, one) !== null && one.share >= LEAST_SHARE);
    if (bandOf(before, 'peer') === null || named.length === 0) return [];
    const thing = random.one(named);
    const [x, y] = withoutThing(a, b, thing)!;
    return [(1 - scorePeer(x, y, context).score / before) / thing.share];
  });
  const held = ratios.filter((ratio) => Math.abs(ratio - 1) <= TOLERANCE).length;
  return { tried: ratios.length, held: held / ratios.length };
}

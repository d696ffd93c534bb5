import { bandOf } from './band.js';
import { diversify } from './diversity.js';
import { fairScore, inFairOrder, type Prices, type Ranked } from './fairness.js';
import type { MatchProfile } from './match-profile.js';
import { roleOf } from './role.js';

/** Whoever could be shown, with what is known of them. */
export interface Candidate extends Ranked {
  readonly theirs: Pick<MatchProfile, 'kinds' | 'state'>;
}

/** Of how many candidates a place on the list is chosen: further down nobody is about as good. */
const CHOICE = 3;

/**
 * Who is on a list of a given length: everyone who matches strongly, then whoever is worth most when it is weighed how often one is
 * shown elsewhere and who of the same role and state stands there already. Then the best match comes first.
 */
export function choosePeers<C extends Candidate>(
  candidates: readonly C[],
  { length, prices, owner }: { readonly length: number; readonly prices: Prices; readonly owner: string },
): C[] {
  const ranked = inFairOrder(candidates, prices, owner);
  const isStrong = ({ score }: C) => bandOf(score, 'peer') === 'strong';
  const others = ranked.filter((one) => !isStrong(one)).slice(0, length * CHOICE);
  const varied = diversify(others, (one) => fairScore(one, prices), groupOf);
  return [...ranked.filter(isStrong), ...varied].slice(0, length).sort(bestFirst);
}

function groupOf({ theirs: { kinds, state } }: Candidate): string {
  return `${roleOf(kinds)} ${state}`;
}

function bestFirst(a: Candidate, b: Candidate): number {
  return b.score - a.score || (a.id < b.id ? -1 : 1);
}

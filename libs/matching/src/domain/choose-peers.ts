import { inVariedOrder, type Prices, type Ranked } from './fairness.js';
import type { MatchProfile } from './match-profile.js';
import { roleOf } from './role.js';

/** Whoever could be shown, with what is known of them. */
export interface Candidate extends Ranked {
  readonly theirs: Pick<MatchProfile, 'kinds' | 'state'>;
}

/**
 * Who is on a list of a given length: everyone who matches strongly, then whoever is worth most when it is weighed how often one is
 * shown elsewhere and who of the same role and state stands there already. Then the best match comes first.
 */
export function choosePeers<C extends Candidate>(
  candidates: readonly C[],
  { length, prices, owner }: { readonly length: number; readonly prices: Prices; readonly owner: string },
): C[] {
  const grouped = candidates.map((one) => ({ id: one.id, score: one.score, group: groupOf(one), one }));
  return inVariedOrder(grouped, prices, { length, owner })
    .map(({ one }) => one)
    .sort(bestFirst);
}

/** Each kept once: balancing holds a million of them. */
const groups = new Map<string, string>();

/** Of one role and one state. */
export function groupOf({ theirs: { kinds, state } }: Pick<Candidate, 'theirs'>): string {
  const group = `${roleOf(kinds)} ${state}`;
  const known = groups.get(group);
  if (known === undefined) groups.set(group, group);
  return known ?? group;
}

function bestFirst(a: Candidate, b: Candidate): number {
  return b.score - a.score || (a.id < b.id ? -1 : 1);
}

import { bestFirst } from './best-first-by-tens.js';
import { inVariedOrder, type Prices, type Ranked, SEEN } from './fairness.js';
import type { MatchProfile } from './match-profile.js';
import { roleOf } from './role.js';

/** Whoever could be shown, with what is known of them. */
export interface Candidate extends Ranked {
  readonly theirs: Pick<MatchProfile, 'kinds' | 'state'>;
}

/**
 * Who is on a list of a given length. Ten are chosen, then ten of those left, and so on: band after band, within each whoever is worth
 * most when it is weighed how often one is shown elsewhere and who of the same role and state is among the ten already. Strong matches
 * are shown whatever they cost. Of each ten the best match comes first. A shorter list is the beginning of a longer one: were as many
 * chosen as are shown, the best match of all could be missing from a list of two.
 */
export function choosePeers<C extends Candidate>(
  candidates: readonly C[],
  { length, prices, owner }: { readonly length: number; readonly prices: Prices; readonly owner: string },
): C[] {
  let left = candidates.map((one) => ({ id: one.id, score: one.score, group: groupOf(one), one }));
  const list: C[] = [];
  while (list.length < length && left.length > 0) {
    const chosen = new Set(inVariedOrder(left, prices, { length: SEEN, owner }));
    list.push(...[...chosen].map(({ one }) => one).sort(bestFirst));
    left = left.filter((one) => !chosen.has(one));
  }
  return list.slice(0, length);
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

import type { MatchProfile } from '../match-profile.js';
import { rarity } from '../rarity.js';
import type { MatchContext, Shared, Signal } from '../signal.js';

/** What sharing only a parent is worth beside sharing the topic itself. */
const PARENT = 0.3;

/**
 * Rarity-weighted Dice coefficient: twice the weight of what both name over the weight of all that each names. A topic that
 * only one names counts through its nearest shared ancestor, a little; a shared rare topic counts more than a common one.
 */
export const topicsSignal: Signal = (a, b, context) => {
  if (a.topics.length === 0 || b.topics.length === 0) return null;
  const total = weightOf(a, context) + weightOf(b, context);
  const direct = a.topics.filter((topic) => b.topics.includes(topic));
  const shared = direct.map((item) => ({ item, strength: (2 * rarity(item, context.topics)) / total }));
  return [...shared, ...sharedParents(a, b, direct, total, context)];
};

function weightOf({ topics }: MatchProfile, context: MatchContext): number {
  return topics.reduce((sum, topic) => sum + rarity(topic, context.topics), 0);
}

/** Parents over topics that are not shared themselves, each once, at the lesser weight of the two sides. */
function sharedParents(
  a: MatchProfile,
  b: MatchProfile,
  direct: readonly string[],
  total: number,
  context: MatchContext,
): Shared[] {
  const mine = parentsOf(a, direct, context);
  const theirs = parentsOf(b, direct, context);
  return [...mine].flatMap(([item, weight]) => {
    const other = theirs.get(item);
    return other === undefined ? [] : [{ item, strength: (2 * PARENT * Math.min(weight, other)) / total }];
  });
}

function parentsOf(
  { topics }: MatchProfile,
  direct: readonly string[],
  context: MatchContext,
): Map<string, number> {
  const parents = new Map<string, number>();
  for (const topic of topics) {
    const parent = context.ancestorsOf(topic)[0] ?? topic;
    if (direct.includes(topic) || direct.includes(parent)) continue;
    parents.set(parent, Math.max(parents.get(parent) ?? 0, rarity(topic, context.topics)));
  }
  return parents;
}

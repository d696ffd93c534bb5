import type { Hit } from '../words/hits.js';
import type { Rank } from './ranked.js';

const FAR = 8;

/** How near to each other the words stand; backwards costs one more. */
export function proximity(chosen: readonly (readonly Hit[])[]): Rank {
  const pairs = chosen.length - 1;
  if (pairs < 1) return { rule: 'proximity', rank: 1, best: 1, details: {} };
  let costs = new Map<Hit, number>(chosen[0]!.map((hit) => [hit, 0]));
  for (const hits of chosen.slice(1)) {
    costs = new Map(
      hits.map((hit) => [hit, Math.min(...[...costs].map(([before, cost]) => cost + apart(before, hit)))]),
    );
  }
  const cost = Math.min(...costs.values()) - pairs;
  const most = pairs * (FAR - 1);
  return { rule: 'proximity', rank: most + 1 - cost, best: most + 1, details: {} };
}

function apart(a: Hit, b: Hit): number {
  if (a.attribute !== b.attribute) return FAR;
  const from = a.words.at(-1)!.position;
  const to = b.words[0]!.position;
  if (to > from) return Math.min(FAR, to - from);
  return to === from ? FAR : Math.min(FAR, from - to + 1);
}

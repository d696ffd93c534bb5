import type { Rank } from './ranked.js';

/** One number for all ranks: each rule divides what the one before it left. */
export function globalScore(ranks: readonly Rank[]): number {
  let [rank, best] = [1, 1];
  for (const inner of ranks) {
    rank = (rank - 1) * inner.best + inner.rank;
    best *= inner.best;
  }
  return rank / best;
}

/** The details as an answer shows them. */
export function scoreDetails(ranks: readonly Rank[]): Record<string, unknown> {
  const shown: Record<string, unknown> = {};
  let order = 0;
  const local = (rule: string) => {
    const found = ranks.find((one) => one.rule === rule);
    return found ? found.rank / found.best : 1;
  };
  for (const { rule, rank, best, details } of ranks) {
    if (rule === 'position' || rule === 'exactWords') continue;
    if (rule === 'attribute') {
      shown[rule] = {
        order,
        attributeRankingOrderScore: local('attribute'),
        queryWordDistanceScore: local('position'),
        score: globalScore(ranks.filter((one) => one.rule === 'attribute' || one.rule === 'position')),
      };
    } else {
      shown[rule] = { order, ...details, score: rank / best };
    }
    order += 1;
  }
  return shown;
}

/** How deep a list is looked at. */
const DEPTH = 10;

export const RANKING_FIGURES = ['P@10', 'nDCG@10', 'MRR'] as const;
export type RankingFigure = (typeof RANKING_FIGURES)[number];

/**
 * What a ranked list is worth, each 0 to 1. `P@10`: the share of relevant ones among the first ten. `nDCG@10`: the same with the
 * earlier places counting more, by 1 / log2(place + 1), over what the best order would have (Järvelin and Kekäläinen 2002; relevant or
 * not, nothing between). `MRR`: one over the place of the first relevant one.
 *
 * @param isRelevant of the first ten, in their order; shorter where there were fewer
 * @param relevant how many relevant ones there are at all, at least 1
 * @param first place of the first relevant one, from 1
 */
export function judgeRanking(
  isRelevant: readonly boolean[],
  relevant: number,
  first: number,
): Record<RankingFigure, number> {
  const found = isRelevant.slice(0, DEPTH);
  const gain = found.reduce((sum, hit, at) => sum + (hit ? worthOf(at) : 0), 0);
  const best = Array.from({ length: Math.min(DEPTH, relevant) }, (_, at) => worthOf(at));
  return {
    'P@10': found.filter(Boolean).length / DEPTH,
    'nDCG@10': gain / best.reduce((sum, worth) => sum + worth, 0),
    MRR: 1 / first,
  };
}

function worthOf(place: number): number {
  return 1 / Math.log2(place + 2);
}

/** What a score is called. There are no percentages: a band is as precise as the truth. */
export const BANDS = ['strong', 'good', 'worth-a-look'] as const;
export type Band = (typeof BANDS)[number];

const STRONG_FROM = 0.4;
const GOOD_FROM = 0.22;
const WORTH_A_LOOK_FROM = 0.1;

/** The band of a score of 0 to 1; null below what is worth anybody's time. */
export function bandOf(score: number): Band | null {
  if (score >= STRONG_FROM) return 'strong';
  if (score >= GOOD_FROM) return 'good';
  return score >= WORTH_A_LOOK_FROM ? 'worth-a-look' : null;
}

import { bandOf } from './band.js';
import { tieOf } from './tie.js';

/** Somebody who could be shown to somebody, and how well they match. */
export interface Ranked {
  readonly id: string;
  /** 0 to 1. */
  readonly score: number;
}

/** Who could be shown to whom, by id. */
export type RankedLists = ReadonlyMap<string, readonly Ranked[]>;

/** What being shown costs, by id; one who is not in it costs nothing. */
export type Prices = ReadonlyMap<string, number>;

const ROUNDS = 40;
/** How far one round goes, for somebody who is shown twice as often as is fair; later rounds go less far. */
const STEP = 0.1;
const SETTLING = 8;

/** What orders a list: the score, lowered for those who are shown too often and raised for those who are shown too seldom. */
export function fairScore({ id, score }: Ranked, prices: Prices): number {
  return score * Math.exp(-(prices.get(id) ?? 0));
}

/**
 * Whom to show first: strong matches before all others, whatever they cost; within both by the fair score. Equals come in an order
 * that differs from one who asks to the next, and is always the same for one: or of two thousand equals the same ten would be seen.
 *
 * @param owner id of the one who asks
 */
export function inFairOrder<R extends Ranked>(list: readonly R[], prices: Prices, owner: string): R[] {
  return list
    .map((one) => ({
      one,
      isStrong: bandOf(one.score, 'peer') === 'strong',
      fair: fairScore(one, prices),
      tie: tieOf(owner, one.id),
    }))
    .sort((a, b) => Number(b.isStrong) - Number(a.isStrong) || b.fair - a.fair || a.tie - b.tie)
    .map(({ one }) => one);
}

/**
 * Prices at which everybody is shown about as often as everybody else: who is in more lists than is fair gets dearer, round by round,
 * who is in fewer gets cheaper. These are the dual prices of a fair assignment, found as in an auction (Bertsekas 1988); the scores of
 * pairs stay what they are. Deterministic; between two runs lists change only with profiles.
 *
 * @param length how many of each list are seen
 */
export function balance(lists: RankedLists, length: number): Map<string, number> {
  const prices = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { id, times, fair } of countShown(lists, prices, length)) {
      const step = (STEP * (times - fair)) / fair / (1 + round / SETTLING);
      prices.set(id, (prices.get(id) ?? 0) + step);
    }
  }
  return prices;
}

/** How often one is in the seen part of a list, and how often would be fair among those who could be. */
export interface Shown {
  readonly id: string;
  readonly times: number;
  readonly fair: number;
}

export function countShown(lists: RankedLists, prices: Prices, length: number): Shown[] {
  const times = new Map<string, number>();
  let seen = 0;
  for (const [owner, list] of lists) {
    for (const { id } of list) if (!times.has(id)) times.set(id, 0);
    for (const { id } of inFairOrder(list, prices, owner).slice(0, length)) {
      times.set(id, times.get(id)! + 1);
      seen += 1;
    }
  }
  return [...times].map(([id, count]) => ({ id, times: count, fair: seen / times.size }));
}

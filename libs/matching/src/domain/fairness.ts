/** Somebody who could be shown to somebody, and how well they match. */
export interface Ranked {
  readonly id: string;
  /** 0 to 1. */
  readonly score: number;
}

/** By whom each is to be shown, best first, as far as anybody would ever look. */
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
 * Prices at which everybody is shown about as often as everybody else shows somebody: who is in more lists than is fair gets
 * dearer, round by round, who is in fewer gets cheaper. These are the dual prices of a fair assignment, found as in an auction
 * (Bertsekas 1988); scores of a pair stay what they are. Nobody's price depends on whom one has seen: lists stay as they were
 * until profiles change. Deterministic.
 *
 * @param length how many of each list are seen
 */
export function balance(lists: RankedLists, length: number): Map<string, number> {
  const prices = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const shown = countShown(lists, prices, length);
    for (const { id, times, fair } of shown) {
      const step = (STEP * (times - fair)) / fair / (1 + round / SETTLING);
      prices.set(id, (prices.get(id) ?? 0) + step);
    }
  }
  return prices;
}

/** How often each is in the seen part of a list, and how often would be fair among those who could be. */
export function countShown(
  lists: RankedLists,
  prices: Prices,
  length: number,
): { readonly id: string; readonly times: number; readonly fair: number }[] {
  const times = new Map<string, number>();
  let seen = 0;
  for (const list of lists.values()) {
    for (const { id } of list) if (!times.has(id)) times.set(id, 0);
    for (const { id } of inFairOrder(list, prices).slice(0, length)) {
      times.set(id, times.get(id)! + 1);
      seen += 1;
    }
  }
  return [...times].map(([id, count]) => ({ id, times: count, fair: seen / times.size }));
}

/** The best first; among equals by id, so that the same data give the same list. */
export function inFairOrder<R extends Ranked>(list: readonly R[], prices: Prices): R[] {
  return list
    .map((one) => ({ one, fair: fairScore(one, prices) }))
    .sort((a, b) => b.fair - a.fair || (a.one.id < b.one.id ? -1 : 1))
    .map(({ one }) => one);
}

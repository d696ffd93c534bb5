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
  return ordered(placed(list, owner), prices).map(({ one }) => one);
}

/** One of a list, with what no price changes. */
interface Placed<R extends Ranked> {
  readonly one: R;
  /** 1 for a strong match, else 0. */
  readonly strength: number;
  readonly tie: number;
}

function placed<R extends Ranked>(list: readonly R[], owner: string): Placed<R>[] {
  return list.map((one) => ({
    one,
    strength: bandOf(one.score, 'peer') === 'strong' ? 1 : 0,
    tie: tieOf(owner, one.id),
  }));
}

function ordered<R extends Ranked>(list: readonly Placed<R>[], prices: Prices): Placed<R>[] {
  return list
    .map((entry) => ({ entry, fair: fairScore(entry.one, prices) }))
    .sort((a, b) => b.entry.strength - a.entry.strength || b.fair - a.fair || a.entry.tie - b.entry.tie)
    .map(({ entry }) => entry);
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
  const all = allPlaced(lists);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { id, times, fair } of countPlaced(all, prices, length)) {
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
  return countPlaced(allPlaced(lists), prices, length);
}

function allPlaced(lists: RankedLists): Placed<Ranked>[][] {
  return [...lists].map(([owner, list]) => placed(list, owner));
}

function countPlaced(lists: readonly Placed<Ranked>[][], prices: Prices, length: number): Shown[] {
  const times = new Map<string, number>();
  let seen = 0;
  for (const list of lists) {
    for (const { one } of list) if (!times.has(one.id)) times.set(one.id, 0);
    for (const { one } of ordered(list, prices).slice(0, length)) {
      times.set(one.id, times.get(one.id)! + 1);
      seen += 1;
    }
  }
  return [...times].map(([id, count]) => ({ id, times: count, fair: seen / times.size }));
}

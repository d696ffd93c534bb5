import { tierOf } from './band.js';
import { diversify } from './diversity.js';
import { Pace } from './text/pace.js';
import { tieOf } from './tie.js';

/** Somebody who could be shown to somebody, and how well they match. */
export interface Ranked {
  readonly id: string;
  /** 0 to 1. */
  readonly score: number;
}

/** The same with what lists are varied by. */
export interface Grouped extends Ranked {
  readonly group: string;
}

/** Who could be shown to whom, by id. */
export type RankedLists = ReadonlyMap<string, readonly Grouped[]>;

/** What being shown costs, by id; one who is not in it costs nothing. */
export type Prices = Pick<ReadonlyMap<string, number>, 'get'>;

/** So many of a list are looked at by somebody who takes time: lists are put together by as many at a time. */
export const SEEN = 10;

const ROUNDS = 40;
/** How far one round goes, for somebody who is shown twice as often as is fair; later rounds go less far. */
const STEP = 0.2;
const SETTLING = 8;
/** Of how many candidates a place on the list is chosen: further down nobody is about as good. */
const CHOICE = 3;
const STRONG = tierOf(1, 'peer');

/** What orders a list: the score, lowered for those who are shown too often and raised for those who are shown too seldom. */
export function fairScore({ id, score }: Ranked, prices: Prices): number {
  return score * Math.exp(-(prices.get(id) ?? 0));
}

/**
 * Whom to show first: band after band, whatever anybody costs; within each by the fair score. Equals come in an order
 * that differs from one who asks to the next, and is always the same for one: or of two thousand equals the same ten would be seen.
 *
 * @param owner id of the one who asks
 */
export function inFairOrder<R extends Ranked>(list: readonly R[], prices: Prices, owner: string): R[] {
  return ordered(placed(list, owner), prices).map(({ entry }) => entry.one);
}

/**
 * Who is seen of a list: band after band, within each whoever is worth most when it is weighed who of the same group stands there
 * already. Strong matches stand as they are.
 *
 * @param length how many are seen
 */
export function inVariedOrder<R extends Grouped>(
  list: readonly R[],
  prices: Prices,
  { length, owner }: { readonly length: number; readonly owner: string },
): R[] {
  return varied(placed(list, owner), prices, length);
}

function varied<R extends Grouped>(list: readonly Placed<R>[], prices: Prices, length: number): R[] {
  const ranked = ordered(list, prices);
  const ofTier = (tier: number) => ranked.filter(({ entry }) => entry.tier === tier);
  const chosen = ofTier(STRONG).slice(0, length);
  for (let tier = STRONG - 1; tier >= 0 && chosen.length < length; tier -= 1) {
    const different = diversify(
      ofTier(tier).slice(0, length * CHOICE),
      ({ fair }) => fair,
      ({ entry }) => entry.one.group,
      length - chosen.length,
    );
    chosen.push(...different);
  }
  return withBest(chosen, ranked).map(({ entry }) => entry.one);
}

/** Whoever matches best is on the list, whatever it costs: of several equal ones whoever is there. */
function withBest<P extends { readonly entry: Placed<Ranked> }>(chosen: P[], all: readonly P[]): P[] {
  const scoreOf = ({ entry }: P) => entry.one.score;
  const best = all.reduce<P | undefined>(
    (most, one) => (most && scoreOf(most) >= scoreOf(one) ? most : one),
    undefined,
  );
  if (!best || chosen.length === 0 || chosen.some((one) => scoreOf(one) >= scoreOf(best))) return chosen;
  return [...chosen.slice(0, -1), best];
}

/** One of a list, with what no price changes. */
interface Placed<R extends Ranked> {
  readonly one: R;
  /** @see tierOf */
  readonly tier: number;
  readonly tie: number;
}

function placed<R extends Ranked>(list: readonly R[], owner: string): Placed<R>[] {
  return list.map((one) => ({
    one,
    tier: tierOf(one.score, 'peer'),
    tie: tieOf(owner, one.id),
  }));
}

function ordered<R extends Ranked>(list: readonly Placed<R>[], prices: Prices) {
  return list
    .map((entry) => ({ entry, fair: fairScore(entry.one, prices) }))
    .sort((a, b) => b.entry.tier - a.entry.tier || b.fair - a.fair || a.entry.tie - b.entry.tie);
}

/**
 * Prices at which everybody is shown about as often as everybody else: who is in more lists than is fair gets dearer, round by round,
 * who is in fewer gets cheaper. These are the dual prices of a fair assignment, found as in an auction (Bertsekas 1988); the scores of
 * pairs stay what they are. Deterministic; between two runs lists change only with profiles.
 *
 * @param length how many of each list are seen
 * @param pace millions of comparisons take turns with whatever else the process does
 */
export async function balance(
  lists: RankedLists,
  length: number,
  pace = new Pace(),
): Promise<Map<string, number>> {
  const prices = new Map<string, number>();
  const all: Placed<Grouped>[][] = [];
  const nobody = new Map<string, number>();
  for (const [owner, list] of lists) {
    await pace.breathe();
    all.push(placed(list, owner));
    for (const { id } of list) nobody.set(id, 0);
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    const times = new Map(nobody);
    let seen = 0;
    for (const list of all) {
      await pace.breathe();
      for (const { id } of varied(list, prices, length)) {
        times.set(id, times.get(id)! + 1);
        seen += 1;
      }
    }
    const fair = seen / times.size;
    for (const [id, count] of times) {
      const step = (STEP * (count - fair)) / fair / (1 + round / SETTLING);
      prices.set(id, (prices.get(id) ?? 0) + step);
    }
  }
  return prices;
}

import { bandOf } from '../domain/band.js';
import { type Candidate, choosePeers, groupOf } from '../domain/choose-peers.js';
import { type Grouped, inFairOrder, type Prices } from '../domain/fairness.js';
import { peerScore } from '../domain/score-peer.js';
import type { Planted } from './planted-network.js';
import { randomContext } from './random-profiles.js';

/** Everybody's candidates, with what is known of them, by the id of who asks. */
export type PlantedLists = ReadonlyMap<string, readonly (Candidate & Grouped)[]>;
/** Ids on everybody's list, from the top, by the id of who asks. */
export type ShownLists = ReadonlyMap<string, readonly string[]>;

/** Who is seen, and what lists are good for. */
export interface Exposure {
  /** Part of all that stands on somebody's list. */
  readonly coverage: number;
  /** 0: all are seen as often; 1: one alone is seen. */
  readonly gini: number;
  /** Part of all places that the quarter with the fewest topics has. */
  readonly thin: number;
  /** How many of the own group stand how far up: nDCG. */
  readonly ndcg: number;
}

const SEEN = 10;

export function listsOf(planted: readonly Planted[]): PlantedLists {
  const context = randomContext(planted.map(({ profile }) => profile));
  return new Map(
    planted.map(({ profile: mine }) => {
      const others = planted.filter(({ profile }) => profile !== mine);
      const scored = others.map(({ profile }) => ({
        id: profile.organisationId,
        score: peerScore(mine, profile, context),
        theirs: profile,
        group: groupOf({ theirs: profile }),
      }));
      return [mine.organisationId, scored.filter(({ score }) => bandOf(score, 'peer') !== null)];
    }),
  );
}

/** The first ten in fair order. */
export function ordered(lists: PlantedLists, prices: Prices): ShownLists {
  return shown(lists, (list, owner) => inFairOrder(list, prices, owner).slice(0, SEEN));
}

/** The ten that are shown: fair, varied, the best first. */
export function chosen(lists: PlantedLists, prices: Prices): ShownLists {
  return shown(lists, (list, owner) => choosePeers(list, { length: SEEN, prices, owner }));
}

function shown(
  lists: PlantedLists,
  choose: (list: readonly Candidate[], owner: string) => readonly Candidate[],
): ShownLists {
  return new Map([...lists].map(([owner, list]) => [owner, choose(list, owner).map(({ id }) => id)]));
}

export function measureExposure(lists: ShownLists, planted: readonly Planted[]): Exposure {
  const counts = new Map<string, number>();
  for (const id of [...lists.values()].flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
  const times = planted.map(({ profile }) => counts.get(profile.organisationId) ?? 0);
  const all = times.reduce((sum, count) => sum + count, 0);
  const thinnest = planted
    .map(({ profile }, at) => ({ topics: profile.topics.length, times: times[at]! }))
    .sort((a, b) => a.topics - b.topics)
    .slice(0, planted.length / 4);
  return {
    coverage: times.filter((count) => count > 0).length / times.length,
    gini: gini(times),
    thin: thinnest.reduce((sum, one) => sum + one.times, 0) / all,
    ndcg: ndcg(lists, planted),
  };
}

function gini(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const sum = sorted.reduce((total, value) => total + value, 0);
  const weighted = sorted.reduce((total, value, at) => total + (2 * (at + 1) - sorted.length - 1) * value, 0);
  return weighted / (sorted.length * sum);
}

function ndcg(lists: ShownLists, planted: readonly Planted[]): number {
  const groups = new Map(planted.map(({ profile, group }) => [profile.organisationId, group]));
  const gainAt = (place: number) => 1 / Math.log2(place + 2);
  const gains = [...lists].map(([owner, list]) => {
    const isOfGroup = (id: string) => groups.get(id) === groups.get(owner);
    const found = list.reduce((sum, id, at) => sum + (isOfGroup(id) ? gainAt(at) : 0), 0);
    const members = planted.filter(({ group }) => group === groups.get(owner)).length - 1;
    const best = Array.from({ length: Math.min(SEEN, members) }, (_, at) => gainAt(at));
    return found / best.reduce((sum, gain) => sum + gain, 0);
  });
  return gains.reduce((sum, gain) => sum + gain, 0) / gains.length;
}

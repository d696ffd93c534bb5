import { type Planted, plantedNetwork } from '../testing/planted-network.js';
import { randomContext, seeded } from '../testing/random-profiles.js';
import { bandOf } from './band.js';
import { balance, countShown, inFairOrder, type Prices, type RankedLists } from './fairness.js';
import { scorePeer } from './score-peer.js';

const SEEN = 10;
const FREE: Prices = new Map();

describe('balance, on a network of which one knows who belongs together', () => {
  const planted = plantedNetwork(240, 24, seeded(5));
  const lists = listsOf(planted);
  const before = measured(lists, FREE, planted);
  const after = measured(lists, balance(lists, SEEN), planted);

  it('puts everyone into somebody’s list', () => expect(after.coverage).toBe(1));

  it('spreads evenly who is seen', () => {
    expect(after.gini).toBeLessThanOrEqual(0.18);
    expect(before.gini).toBeGreaterThan(after.gini);
  });

  it('does not hide who says little', () => {
    expect(after.thin).toBeGreaterThanOrEqual(0.24);
    expect(before.thin).toBeLessThan(0.2);
  });

  it('costs next to nothing of what lists are good for', () => {
    expect(after.ndcg / before.ndcg).toBeGreaterThanOrEqual(0.98);
  });

  it('gives the same prices for the same lists', () => {
    expect(balance(lists, SEEN)).toEqual(balance(new Map(lists), SEEN));
  });
});

describe('inFairOrder', () => {
  it('shows strong matches whatever they cost', () => {
    const list = [
      { id: 'strong', score: 0.5 },
      { id: 'good', score: 0.2 },
    ];
    expect(inFairOrder(list, new Map([['strong', 5]]), 'me').map(({ id }) => id)).toEqual(['strong', 'good']);
  });

  it('shows others of two thousand equals to everyone, and the same to one', () => {
    const ids = Array.from({ length: 2_000 }, (_, at) => `equal-${at}`);
    const list = ids.map((id) => ({ id, score: 0.4 }));
    const firstOf = (owner: string) =>
      inFairOrder(list, FREE, owner)
        .slice(0, SEEN)
        .map(({ id }) => id);
    expect(firstOf('a')).toEqual(firstOf('a'));
    const seen = new Set(ids.slice(0, 400).flatMap(firstOf));
    expect(seen.size).toBeGreaterThan(1_500);
  });
});

describe('countShown', () => {
  it('knows an empty network and one of one', () => {
    expect(countShown(new Map(), FREE, SEEN)).toEqual([]);
    expect(countShown(new Map([['one', []]]), FREE, SEEN)).toEqual([]);
    expect(balance(new Map([['one', []]]), SEEN)).toEqual(new Map());
  });
});

function listsOf(planted: readonly Planted[]): RankedLists {
  const context = randomContext(planted.map(({ profile }) => profile));
  return new Map(
    planted.map(({ profile: mine }) => {
      const others = planted.filter(({ profile }) => profile !== mine);
      const scored = others.map(({ profile }) => ({
        id: profile.organisationId,
        score: scorePeer(mine, profile, context).score,
      }));
      return [mine.organisationId, scored.filter(({ score }) => bandOf(score, 'peer') !== null)];
    }),
  );
}

/** Exposure of all and of the thinnest quarter, and how many of the group stand how far up (nDCG). */
function measured(lists: RankedLists, prices: Prices, planted: readonly Planted[]) {
  const shown = new Map(countShown(lists, prices, SEEN).map(({ id, times }) => [id, times]));
  const times = planted.map(({ profile }) => shown.get(profile.organisationId) ?? 0);
  const all = times.reduce((sum, count) => sum + count, 0);
  const thinnest = planted
    .map(({ profile }, at) => ({ topics: profile.topics.length, times: times[at]! }))
    .sort((a, b) => a.topics - b.topics)
    .slice(0, planted.length / 4);
  return {
    coverage: times.filter((count) => count > 0).length / times.length,
    gini: gini(times),
    thin: thinnest.reduce((sum, one) => sum + one.times, 0) / all,
    ndcg: ndcg(lists, prices, planted),
  };
}

function gini(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const sum = sorted.reduce((total, value) => total + value, 0);
  const weighted = sorted.reduce((total, value, at) => total + (2 * (at + 1) - sorted.length - 1) * value, 0);
  return weighted / (sorted.length * sum);
}

function ndcg(lists: RankedLists, prices: Prices, planted: readonly Planted[]): number {
  const groups = new Map(planted.map(({ profile, group }) => [profile.organisationId, group]));
  const gainAt = (place: number) => 1 / Math.log2(place + 2);
  const gains = [...lists].map(([owner, list]) => {
    const seen = inFairOrder(list, prices, owner).slice(0, SEEN);
    const found = seen.reduce(
      (sum, { id }, at) => sum + (groups.get(id) === groups.get(owner) ? gainAt(at) : 0),
      0,
    );
    const members = planted.filter(({ group }) => group === groups.get(owner)).length - 1;
    const best = Array.from({ length: Math.min(SEEN, members) }, (_, at) => gainAt(at));
    return found / best.reduce((sum, gain) => sum + gain, 0);
  });
  return gains.reduce((sum, gain) => sum + gain, 0) / gains.length;
}

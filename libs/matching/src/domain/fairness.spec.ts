import { chosen, type Exposure, listsOf, measureExposure, ordered } from '../testing/measure-exposure.js';
import { plantedNetwork } from '../testing/planted-network.js';
import { seeded } from '../testing/random-profiles.js';
import { balance, inFairOrder, type Prices } from './fairness.js';

const SEEN = 10;
const FREE: Prices = new Map();

describe('balance, on a network of which one knows who belongs together', () => {
  const planted = plantedNetwork(240, 24, seeded(5));
  const lists = listsOf(planted);
  const before = measureExposure(ordered(lists, FREE), planted);
  let prices: Prices;
  let after: Exposure;
  beforeAll(async () => {
    prices = await balance(lists, SEEN);
    after = measureExposure(chosen(lists, prices), planted);
  });

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

  it('gives the same prices for the same lists', async () => {
    expect(await balance(new Map(lists), SEEN)).toEqual(prices);
  });

  it('knows an empty network and one of one', async () => {
    expect(await balance(new Map(), SEEN)).toEqual(new Map());
    expect(await balance(new Map([['one', []]]), SEEN)).toEqual(new Map());
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

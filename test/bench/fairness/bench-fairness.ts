import {
  chosen,
  type Exposure,
  listsOf,
  measureExposure,
  ordered,
  type ShownLists,
} from '../../../libs/matching/src/testing/measure-exposure.js';
import { measureFidelity } from '../../../libs/matching/src/testing/measure-fidelity.js';
import { plantedNetwork } from '../../../libs/matching/src/testing/planted-network.js';
import { randomContext, randomProfiles, seeded } from '../../../libs/matching/src/testing/random-profiles.js';
import { balance, type Prices } from '../../../libs/matching/src/domain/fairness.js';
import type { Bench } from '../bench.js';
import { atLeast, atMost } from '../report/target.js';

const ORGANISATIONS = 240;
const OF_A_GROUP = 10;
const SEEN = 10;
const FREE: Prices = new Map();
const NETWORKS = [5, 6, 7, 8, 9];
const [PROFILES, PAIRS] = [400, 4_000];

/**
 * Whether everyone is seen and what that costs, and whether reasons are true. On drawn networks, of which one knows who belongs
 * together; no machine is too slow or too busy for it, and the same numbers come out on each.
 */
export const benchFairness: Bench = async ({ documents, say }) => {
  const runs: Orders[] = [];
  for (const seed of NETWORKS) {
    say(`network ${seed}`);
    runs.push(await measureOrders(documents ?? ORGANISATIONS, seed));
  }
  const mean = (order: keyof Orders, what: keyof Exposure) =>
    runs.reduce((sum, run) => sum + run[order][what], 0) / runs.length;
  const kept = mean('shown', 'ndcg') / mean('score', 'ndcg');
  const fidelity = measureReasons();
  const rows = (['score', 'price', 'shown'] as const).map((order) => ({
    order: ORDERS[order],
    coverage: mean(order, 'coverage'),
    Gini: mean(order, 'gini'),
    'thinnest quarter': mean(order, 'thin'),
    'nDCG@10': mean(order, 'ndcg'),
  }));
  return {
    tables: [
      { title: `Lists of ten, means of ${NETWORKS.length} drawn networks`, rows },
      {
        title: 'Reasons taken away',
        rows: [{ what: `of ${fidelity.tried} reasons true`, part: fidelity.held }],
      },
    ],
    targets: [
      atLeast('coverage', 100 * mean('shown', 'coverage'), 100, '%'),
      atMost('Gini of exposure', 100 * mean('shown', 'gini'), 18, '%'),
      atLeast('exposure of the thinnest quarter', 100 * mean('shown', 'thin'), 24, '%'),
      atLeast('nDCG kept', 100 * kept, 98, '%'),
      atLeast('reasons that are true', 100 * fidelity.held, 95, '%'),
    ],
  };
};

const ORDERS = {
  score: 'score alone (baseline)',
  price: 'score and price',
  shown: 'as shown: price and variety',
};
type Orders = Readonly<Record<keyof typeof ORDERS, Exposure>>;

async function measureOrders(organisations: number, seed: number): Promise<Orders> {
  const planted = plantedNetwork(organisations, organisations / OF_A_GROUP, seeded(seed));
  const lists = listsOf(planted);
  const prices = await balance(lists, SEEN);
  const measured = (shown: ShownLists) => measureExposure(shown, planted);
  return {
    score: measured(ordered(lists, FREE)),
    price: measured(ordered(lists, prices)),
    shown: measured(chosen(lists, prices)),
  };
}

function measureReasons() {
  const random = seeded(7);
  const profiles = randomProfiles(PROFILES, random);
  const pairs = Array.from({ length: PAIRS }, () => [random.one(profiles), random.one(profiles)] as const);
  const different = pairs.filter(([a, b]) => a !== b);
  return measureFidelity(different, randomContext(profiles), random);
}

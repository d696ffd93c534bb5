import { BalancePeers, KeepLearning, MatchFrequencies, MatchPrices, TextModels } from '#matching';
import { seeded } from '../../bench/synthetic/seeded.js';
import { openShippedDatabase } from '../../portal/filled-database.js';
import { ask } from '../../portal/ask.js';
import { differenceOf } from '../canaries/compare-answers.js';
import { Hunt } from '../canaries/hunt.js';
import { knownTo } from '../canaries/secret-twins.js';
import { Findings } from '../findings.js';
import type { Proof, ProofOptions, Verdict } from '../proof.js';
import { QuestionSource } from '../requests/question-source.js';
import { openTwins, type Twin, type Twins } from '../twins/open-twins.js';
import { compareModels } from './compare-models.js';
import { matchAddresses, poolsOfTold } from './match-addresses.js';
import { type ToldNetwork, toldNetwork } from './told-network.js';

const SUGGESTIONS = '/api/v1/topics/suggestions';
const ANY = { strict: false };

/** Two portals that have learned, one of them also from what visitors may not see. */
export interface LearnedTwins {
  readonly twins: Twins;
  readonly network: ToldNetwork;
}

/**
 * Learning carries nothing hidden to visitors: models, vectors, candidates and prices of the public, every list of matches with its
 * reasons, and suggested topics are the same byte for byte with and without what is hidden.
 *
 * @param organisations sixty texts are needed for directions: from 24 organisations on
 */
export function proveLearned(organisations: number): Proof {
  return async (options) => {
    options.say(`learning from ${organisations} organisations, and again with all that they hide`);
    const learned = await openLearnedTwins(organisations, options.seed);
    try {
      return await huntLearned(learned, Infinity, options);
    } finally {
      await learned.twins.close();
    }
  };
}

export async function openLearnedTwins(organisations: number, seed: number): Promise<LearnedTwins> {
  const database = await openShippedDatabase();
  const { topics } = await knownTo(database);
  const network = toldNetwork(organisations, seed, topics);
  const twins = await openTwins(network.open, network.whole, { database });
  for (const twin of [twins.knowing, twins.innocent]) await learn(twin);
  return { twins, network };
}

/** As the worker does once a day. */
async function learn({ portal: { app }, commands }: Twin): Promise<void> {
  await commands.get(KeepLearning).now();
  for (const snapshot of [MatchFrequencies, TextModels]) await app.get(snapshot, ANY).refresh();
  await app.get(BalancePeers, ANY).execute();
  await app.get(MatchPrices, ANY).refresh();
}

/** @param perRoute with how many things each list of matches is asked */
export async function huntLearned(
  { twins, network }: LearnedTwins,
  perRoute: number,
  { seed }: Pick<ProofOptions, 'seed'>,
): Promise<Verdict> {
  const findings = new Findings();
  const hunting = new Hunt(twins, network.planted, findings);
  const counts = await compareModels(twins, network.planted, findings);
  const source = new QuestionSource(twins.knowing.portal.app, poolsOfTold(network), seeded(seed));
  const addresses = matchAddresses(network, perRoute);
  for (const address of addresses) await hunting.ask(address, source);
  for (const question of network.questions) await compareSuggestions(twins, question, hunting, findings);
  const reasons = await countTextReasons(twins.innocent, network);
  if (reasons === 0) findings.add('no reasons', 'no list gives a reason from texts, so nothing is proven');
  return {
    counts: {
      ...counts,
      'answers compared': hunting.answers + network.questions.length,
      'reasons from texts': reasons,
    },
    counterexamples: findings.list,
  };
}

async function compareSuggestions(
  { knowing, innocent }: Twins,
  text: string,
  hunting: Hunt,
  findings: Findings,
): Promise<void> {
  const question = { method: 'POST', body: { text }, headers: { 'x-request-id': 'canary-learned-1' } };
  const [one, other] = await Promise.all(
    [knowing, innocent].map(({ portal }) => ask(portal.url, SUGGESTIONS, question)),
  );
  const difference = differenceOf(one!, other!);
  if (difference) findings.add('suggestions', `suggestions for „${text}“ differ: ${difference}`);
  hunting.look(one!.text, `POST ${SUGGESTIONS}`);
}

async function countTextReasons({ portal }: Twin, network: ToldNetwork): Promise<number> {
  const addresses = matchAddresses(network, 3).filter((address) => /(peers|similar|matches)$/.test(address));
  let count = 0;
  for (const address of addresses)
    count += (await portal.ask(address)).text.split('"signal":"text"').length - 1;
  return count;
}

import type { INestApplicationContext } from '@nestjs/common';
import { MatchFrequencies, TextModels } from '#matching';
import { Transaction } from '#platform';
import { RankPeers } from '../../../libs/matching/src/application/rank-peers.js';
import { quantile } from '../measure/quantile.js';
import { compareWithAll } from './compare-with-all.js';

const ASKED = 100;
/** Comparing with all is slow: few are enough to see how slow, and what it finds. */
const ASKED_OF_ALL = 12;
const LIST = 10;

interface Ranked {
  readonly id: string;
  readonly score: number;
}
type Ask = (id: string) => Promise<readonly Ranked[]>;

/** Ten peers from prepared candidates, beside looking for them among all, and comparing with all. */
export async function measureLists(app: INestApplicationContext) {
  await app.get(MatchFrequencies).refresh();
  await app.get(TextModels).refresh();
  const ids = await someIds(app, ASKED);
  const rank = app.get(RankPeers);
  const prepared: Ask = async (id) => best((await rank.execute(id, {}, 'public'))?.peers ?? []);
  // An empty list of kinds is a filter that lets everybody pass: nothing prepared is used.
  const lookedFor: Ask = async (id) => best((await rank.execute(id, { open: false }, 'public'))?.peers ?? []);
  const all: Ask = async (id) => best(await compareWithAll(app, id));
  for (const id of ids.slice(0, 10)) await prepared(id);
  const few = ids.slice(0, ASKED_OF_ALL);
  const truth = await askAll(few, all);
  const rows = [
    ['from prepared candidates', await askAll(ids, prepared)],
    ['baseline: looked for by topics, networks, place', await askAll(ids, lookedFor)],
    ['baseline: compared with everybody', truth],
  ] as const;
  return rows.map(([what, { times, found }]) => ({
    what: what as string,
    n: times.length,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    found: `${Math.round(100 * share(few, found, truth.found))} %`,
  }));
}

async function askAll(ids: readonly string[], ask: Ask) {
  const times: number[] = [];
  const found = new Map<string, readonly Ranked[]>();
  for (const id of ids) {
    const startedAt = performance.now();
    found.set(id, await ask(id));
    times.push(performance.now() - startedAt);
  }
  return { times, found };
}

function best(peers: readonly Ranked[]): Ranked[] {
  return [...peers].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, LIST);
}

/** How much of the scores of the best ten is found; who matches just as well may stand for another. */
function share(
  ids: readonly string[],
  found: ReadonlyMap<string, readonly Ranked[]>,
  truth: ReadonlyMap<string, readonly Ranked[]>,
): number {
  const sum = (lists: ReadonlyMap<string, readonly Ranked[]>) =>
    ids.reduce((all, id) => all + (lists.get(id) ?? []).reduce((of, { score }) => of + score, 0), 0);
  return sum(truth) === 0 ? 1 : sum(found) / sum(truth);
}

/** Spread over all. */
export async function someIds(app: INestApplicationContext, count: number): Promise<string[]> {
  const rows = await app
    .get(Transaction)
    .query<{ id: string }>(
      'select organisation_id as id from match_profiles where for_public order by md5(organisation_id::text) limit $1',
      [count],
    );
  return rows.map(({ id }) => id);
}

import { setTimeout as sleep } from 'node:timers/promises';
import { countBacklog } from '#platform';
import { CompareIndex } from '#search';
import { seeded } from '../../bench/synthetic/seeded.js';
import { openShippedDatabase } from '../../portal/filled-database.js';
import { openTestPortal, type TestPortal } from '../../portal/open-test-portal.js';
import { Findings } from '../findings.js';
import type { Proof, ProofOptions, Verdict } from '../proof.js';
import { MovingNetwork } from './moving-network.js';
import { rebuildInProcess } from './rebuild-process.js';
import { Searcher } from './searcher.js';
import { startWorkerProcess } from './worker-process.js';

const SEARCHERS = 3;
/** Of the rebuilds, this share is killed. */
const KILLED = 0.5;

export interface RebuildSize {
  /** Rebuilds that come to their end. */
  readonly rebuilds: number;
  /** Organisations that stay as they are, and as many that change. */
  readonly organisations: number;
  readonly writesPerSecond: number;
  /** How long a visitor rests before the next search. */
  readonly restMs: number;
  /** From the first record on; more than a rebuild of that size takes would kill nothing. */
  readonly killWithinMs: number;
}

/**
 * Rebuilds one after another, of which some are killed, while organisations change and visitors search (SEA-14): no search fails
 * or finds less than is there, no change is lost, and in the end the index is what the database says.
 */
export function proveRebuild(size: RebuildSize): Proof {
  return async (options) => {
    const portal = await openTestPortal({ content: openShippedDatabase });
    try {
      const network = new MovingNetwork(portal, seeded(options.seed), options.seed);
      await network.fill(size.organisations);
      const endWorker = startWorkerProcess(portal.database.address);
      try {
        return await proveWith(portal, network, size, options);
      } finally {
        await endWorker();
      }
    } finally {
      await portal.close();
    }
  };
}

async function proveWith(
  portal: TestPortal,
  network: MovingNetwork,
  size: RebuildSize,
  options: ProofOptions,
): Promise<Verdict> {
  const findings = new Findings();
  const searcher = new Searcher(portal, network, findings, size.restMs);
  await untilIndexed(portal);
  const [filled, since] = [network.writes, performance.now()];
  const rebuilds = await duringWork(size, network, searcher, options.seed, () =>
    rebuildAgainAndAgain(portal, size, options),
  );
  const settlingSince = performance.now();
  const writes = network.writes - filled;
  await untilIndexed(portal);
  const settled = (performance.now() - settlingSince) / 1_000;
  await searcher.expectLastState(seeded(options.seed));
  await expectNoDifference(portal, findings);
  return {
    counts: {
      ...rebuilds,
      writes,
      'writes a second': ((writes * 1_000) / (settlingSince - since)).toFixed(1),
      searches: searcher.searches,
      'slowest search, ms': Math.round(searcher.slowestMs),
      'seconds to settle': settled.toFixed(1),
      findings: findings.count,
    },
    counterexamples: findings.list,
  };
}

/** Lets organisations change and visitors search for as long as some work takes. */
async function duringWork<T>(
  { writesPerSecond }: RebuildSize,
  network: MovingNetwork,
  searcher: Searcher,
  seed: number,
  work: () => Promise<T>,
): Promise<T> {
  const stop = new AbortController();
  const others = [
    network.keepChanging(writesPerSecond, stop.signal),
    ...Array.from({ length: SEARCHERS }, (_, n) => searcher.keepSearching(seeded(seed + n), stop.signal)),
  ];
  try {
    return await Promise.race([work(), Promise.all(others).then(() => Promise.reject(new Error('stopped')))]);
  } finally {
    stop.abort();
    await Promise.all(others);
  }
}

async function rebuildAgainAndAgain(
  { database }: TestPortal,
  { rebuilds: wanted, killWithinMs }: RebuildSize,
  { seed, seconds, say }: ProofOptions,
) {
  const random = seeded(seed);
  const deadline = seconds === null ? Infinity : performance.now() + seconds * 1_000;
  let [done, killed, resumed] = [0, 0, 0];
  while (done < wanted && performance.now() < deadline) {
    const killAfter = random.chance(KILLED) ? random.below(killWithinMs) : null;
    const { isKilled, resumedAt } = await rebuildInProcess(database.address, killAfter);
    if (isKilled) killed += 1;
    else done += 1;
    if (resumedAt > 0) resumed += 1;
    say(`${done} of ${wanted} rebuilds, ${killed} killed`);
  }
  return { rebuilds: done, killed, 'gone on with after a kill': resumed };
}

async function untilIndexed({ database }: TestPortal): Promise<void> {
  while ((await countBacklog(database.dataSource)) > 0) await sleep(50);
}

async function expectNoDifference({ app }: TestPortal, findings: Findings): Promise<void> {
  const differences = await app.get(CompareIndex, { strict: false }).execute();
  if (Object.values(differences).some((count) => count > 0))
    findings.add('differs', `the index is not what the database says: ${JSON.stringify(differences)}`);
}

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { EmbeddedPostgres } from '#platform';
import { Netzlotse } from '#testing';
import type { Bench } from '../bench.js';
import { ROOT, spend } from '../measure/process.js';
import { median } from '../measure/quantile.js';
import { atMost } from '../report/target.js';

const COLD_RUNS = 3;
const WARM_RUNS = 5;
const MOST_SECONDS = 5;

/** How long somebody waits who types one command: the first time, and every time after. */
export const benchStart: Bench = async ({ folder, say }) => {
  const node = await times(WARM_RUNS, async () => void (await spend(['-e', '0'], {})));
  const initdb = await times(COLD_RUNS, (run) => postgres(join(folder, `bare-${run}`)));
  const server = await times(WARM_RUNS, () => postgres(join(folder, 'bare-0')));
  say('first starts');
  const cold = await times(COLD_RUNS, (run) => start('npm', join(folder, `cold-${run}`)));
  say('second starts');
  const warm = await times(WARM_RUNS, () => start('npm', join(folder, 'cold-0')));
  const direct = await times(WARM_RUNS, () => start('node', join(folder, 'cold-0')));
  return {
    tables: [
      {
        title: 'From the command to the ready line, seconds',
        rows: [
          row('first npm start, demo network and its index included', cold),
          row('second npm start', warm),
          row('second start without npm (node tools/start.mjs)', direct),
          row('baseline: node -e 0', node),
          row('baseline: a new Postgres (initdb and start)', initdb),
          row('baseline: Postgres again', server),
        ],
      },
    ],
    targets: [atMost('second start', median(warm), MOST_SECONDS, 's')],
  };
};

/** @returns seconds to the ready line; the end is not counted */
async function start(by: 'npm' | 'node', dataDir: string): Promise<number> {
  const startedAt = performance.now();
  const netzlotse = new Netzlotse({ DATA_DIR: dataDir }, by, ROOT);
  await netzlotse.ready();
  const seconds = (performance.now() - startedAt) / 1_000;
  await netzlotse.end();
  return seconds;
}

async function postgres(dataDir: string): Promise<number> {
  await mkdir(dataDir, { recursive: true });
  const startedAt = performance.now();
  const server = await EmbeddedPostgres.acquire(dataDir);
  const seconds = (performance.now() - startedAt) / 1_000;
  await server.release();
  return seconds;
}

/** @param work returns its seconds, or nothing when all of it counts */
async function times(runs: number, work: (run: number) => Promise<number | void>): Promise<number[]> {
  const seconds: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const startedAt = performance.now();
    seconds.push((await work(run)) ?? (performance.now() - startedAt) / 1_000);
  }
  return seconds;
}

function row(what: string, seconds: readonly number[]) {
  return {
    what,
    n: seconds.length,
    median: median(seconds),
    least: Math.min(...seconds),
    most: Math.max(...seconds),
  };
}

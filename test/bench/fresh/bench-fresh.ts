import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { type OrganisationDraft, SaveOrganisations } from '#organisations';
import { loadConfig } from '#platform';
import { Netzlotse } from '#testing';
import { openApp } from '../../../apps/cli/src/open-app.js';
import type { Bench } from '../bench.js';
import { withDatabase } from '../import/prepared-database.js';
import { read } from '../measure/load.js';
import { ROOT } from '../measure/process.js';
import { quantile } from '../measure/quantile.js';
import { atMost } from '../report/target.js';

const CHANGES = 100;
const PAUSE_MS = 200;
const MOST_MS = 1_000;
const SLUG = 'neue-stelle';

/** How long after a change was saved it is found, and how long a withdrawn one is still shown; portal and worker run as always. */
export const benchFresh: Bench = async ({ folder, say }) => {
  const dataDir = join(folder, 'fresh');
  const netzlotse = new Netzlotse({ DATA_DIR: dataDir }, 'node', ROOT);
  try {
    const address = await netzlotse.ready();
    say(`${CHANGES} changes`);
    const rows = await withDatabase(dataDir, async (database) => {
      const app = await openApp(loadConfig({ DATA_DIR: dataDir, DEMO: 'off' }), database);
      try {
        return await measure(app, `${address}/api/v1/search?verbatim=true&q=`);
      } finally {
        await app.close();
      }
    });
    const [found] = rows;
    return {
      tables: [
        { title: 'From the commit of a change to the first search that shows it, milliseconds', rows },
      ],
      targets: [atMost('change to findable, p95', found!.p95, MOST_MS, 'ms')],
    };
  } finally {
    await netzlotse.end();
  }
};

async function measure(app: INestApplicationContext, search: string) {
  const waits = { changed: [] as number[], withdrawn: [] as number[], asked: [] as number[] };
  for (let n = 0; n < CHANGES; n += 1) {
    const isFound = async (): Promise<boolean> => (await read(`${search}zqwv${n}x`)).includes(SLUG);
    await save(app, { text: `zqwv${n}x`, status: 'active' });
    waits.changed.push(await until(isFound));
    waits.asked.push(await until(isFound));
    await save(app, { status: 'withdrawn' });
    waits.withdrawn.push(await until(async () => !(await isFound())));
    await sleep(PAUSE_MS);
  }
  return [
    row('a new word of a profile is found', waits.changed),
    row('a withdrawn profile is shown no more', waits.withdrawn),
    row('baseline: one such search', waits.asked),
  ];
}

async function save(
  app: INestApplicationContext,
  draft: Pick<OrganisationDraft, 'text' | 'status'>,
): Promise<void> {
  const source = { name: 'fresh.yaml', date: new Date() };
  const whole: OrganisationDraft = { id: SLUG, name: 'Neue Stelle', kinds: ['association'], ...draft };
  await app.get(SaveOrganisations).execute([whole], source);
}

/** @returns milliseconds until it holds, asked again and again without a pause */
async function until(holds: () => Promise<boolean>): Promise<number> {
  const startedAt = performance.now();
  while (!(await holds()));
  return performance.now() - startedAt;
}

function row(what: string, waits: readonly number[]) {
  return {
    what,
    n: waits.length,
    p50: quantile(waits, 0.5),
    p95: quantile(waits, 0.95),
    most: Math.max(...waits),
  };
}

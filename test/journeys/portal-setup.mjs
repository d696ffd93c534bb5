import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from '../../tools/setup/root.mjs';
import { buildIfStale } from '../../tools/setup/set-up.mjs';

const POLL_MS = 500;
const STILL_FOR = 6;

/**
 * Brings the product up once for all journeys, as `npm start` does, with the demo network. They only read: none can tell that
 * others came before.
 */
export default async function startPortal() {
  await buildIfStale();
  const { Netzlotse } = await import('../../dist/libs/testing/src/netzlotse.js');
  const folder = await mkdtemp(join(tmpdir(), 'netzlotse-journeys-'));
  const netzlotse = new Netzlotse({ DATA_DIR: folder, LOG_LEVEL: 'silent' }, 'node', root);
  globalThis.endPortal = async () => {
    await netzlotse.end();
    await rm(folder, { recursive: true, force: true });
  };
  process.env.NETZLOTSE_JOURNEYS_ORIGIN = await netzlotse.ready();
  if (netzlotse.output.includes('still indexing')) await untilFilled(process.env.NETZLOTSE_JOURNEYS_ORIGIN);
}

/** On a busy machine the portal is ready before all is indexed: waits until nothing is added any more. */
async function untilFilled(origin) {
  let [count, still] = [-1, 0];
  while (still < STILL_FOR) {
    await sleep(POLL_MS);
    const response = await fetch(`${origin}/api/v1/search?limit=1`);
    const { total } = await response.json();
    still = total.count === count ? still + 1 : 0;
    count = total.count;
  }
}

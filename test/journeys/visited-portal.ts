import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import { Netzlotse } from '#testing';
import type { Browser } from 'playwright-core';
import { openBrowser } from './browser.js';

/** The product as `npm start` brings it up, with the demo network, and a browser to visit it. */
export interface Visited {
  readonly origin: string;
  readonly browser: Browser;
}

/** Starts both before the tests of a file and ends them after; to be called inside `describe`. */
export function visitPortal(): Visited {
  const visited: { origin: string; browser: Browser | null } = { origin: '', browser: null };
  let folder: string;
  let netzlotse: Netzlotse | undefined;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'netzlotse-journey-'));
    netzlotse = new Netzlotse({ DATA_DIR: folder, LOG_LEVEL: 'silent' });
    [visited.origin, visited.browser] = await Promise.all([netzlotse.ready(), openBrowser()]);
    if (netzlotse.output.includes('still indexing')) await untilFilled(visited.origin);
  });
  afterAll(async () => {
    await visited.browser?.close();
    await netzlotse?.end();
    await rm(folder, { recursive: true, force: true });
  });
  return visited as Visited;
}

const POLL_MS = 500;
const STILL_FOR = 6;

/** On a busy machine the portal is ready before all is indexed: waits until nothing is added any more. */
async function untilFilled(origin: string): Promise<void> {
  let [count, still] = [-1, 0];
  while (still < STILL_FOR) {
    await sleep(POLL_MS);
    const response = await fetch(`${origin}/api/v1/search?limit=1`);
    const { total } = (await response.json()) as { total: { count: number } };
    still = total.count === count ? still + 1 : 0;
    count = total.count;
  }
}

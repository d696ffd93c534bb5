import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
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
  });
  afterAll(async () => {
    await visited.browser?.close();
    await netzlotse?.end();
    await rm(folder, { recursive: true, force: true });
  });
  return visited as Visited;
}

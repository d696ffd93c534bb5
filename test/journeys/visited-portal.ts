import { afterAll, beforeAll } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser } from './browser.js';

/** The product as `npm start` brings it up, with the demo network, and a browser to visit it. */
export interface Visited {
  readonly origin: string;
  readonly browser: Browser;
}

/** Opens a browser before the tests of a file and closes it after; to be called inside `describe`. */
export function visitPortal(): Visited {
  const visited: { origin: string; browser: Browser | null } = { origin: '', browser: null };
  beforeAll(async () => {
    visited.origin = process.env.NETZLOTSE_JOURNEYS_ORIGIN!;
    visited.browser = await openBrowser();
  });
  afterAll(() => visited.browser?.close());
  return visited as Visited;
}

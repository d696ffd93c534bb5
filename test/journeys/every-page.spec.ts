import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { ADDRESSES, ERRORS } from './addresses.js';
import { accessibilityFaults, type Look, openPage, overflow } from './browser.js';
import { visitPortal } from './visited-portal.js';

const FINE = { faults: [], overflow: 0, headings: 1 };

describe('every page', () => {
  const visited = visitPortal();

  /** Opens a page and looks at it as it is, and then on a narrow screen in the dark. */
  const visit = async (address: string, look: Look) => {
    const { page, foreign, errors, close } = await openPage(visited, look);
    const response = await page.goto(visited.origin + address);
    const wide = await judge(page);
    await page.setViewportSize({ width: 320, height: 900 });
    await page.emulateMedia({ colorScheme: 'dark' });
    const narrow = await judge(page);
    await close();
    return { status: response?.status(), wide, narrow, foreign, errors };
  };
  const fine = { status: 200, wide: FINE, narrow: FINE, foreign: [], errors: [] };

  describe.each(ADDRESSES)('%s', (address) => {
    it('has no fault, asks nobody else and fits any screen', async () => {
      expect(await visit(address, {})).toEqual(fine);
    });

    it('speaks English', async () => {
      expect(await visit(address === '/' ? '/en/' : `/en${address}`, {})).toEqual(fine);
    });
  });

  it.each(ERRORS)('%s is answered with a page that helps', async (address) => {
    const found = await visit(address, {});
    expect(found).toEqual({ ...fine, status: expect.any(Number) });
    expect([400, 404]).toContain(found.status);
  });

  it.each(['/', '/suche?q=digitallotsen', '/organisationen/stadt-pforzheim', '/erfahrungen'])(
    '%s can be read in forced colours',
    async (address) => {
      expect(await visit(address, { forcedColors: true })).toEqual(fine);
    },
  );

  it('sends less than 100 kB for the first search page', async () => {
    const { page, close } = await openPage(visited);
    const client = await page.context().newCDPSession(page);
    await client.send('Network.enable');
    let bytes = 0;
    client.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    await page.goto(`${visited.origin}/suche?q=digitallotsen`);
    await page.waitForLoadState('networkidle');
    await close();
    expect(bytes).toBeGreaterThan(1_000);
    expect(bytes).toBeLessThan(100_000);
  });
});

async function judge(page: Page) {
  return {
    faults: await accessibilityFaults(page),
    overflow: await overflow(page),
    headings: await page.locator('h1').count(),
  };
}

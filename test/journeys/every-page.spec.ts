import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { ADDRESSES, ERRORS } from './addresses.js';
import { accessibilityFaults, type Look, openPage, overflow } from './browser.js';
import { visitPortal } from './visited-portal.js';

const FINE = { faults: [], overflow: 0, headings: 1 };

describe('every page', () => {
  const visited = visitPortal();

  const visit = async (address: string, look: Look, further?: (page: Page) => Promise<void>) => {
    const { page, foreign, errors, close } = await openPage(visited, look);
    const response = await page.goto(visited.origin + address);
    const judged = [await judge(page)];
    if (further) {
      await further(page);
      judged.push(await judge(page));
    }
    await close();
    return { status: response?.status(), judged, foreign, errors };
  };
  const fine = { status: 200, judged: [FINE], foreign: [], errors: [] };
  const fineInBoth = { ...fine, judged: [FINE, FINE] };

  describe.each(ADDRESSES)('%s', (address) => {
    it('has no fault, asks nobody else and fits any screen', async () => {
      expect(await visit(address, {}, narrowInTheDark)).toEqual(fineInBoth);
    });

    it('speaks English', async () => {
      expect(await visit(address === '/' ? '/en/' : `/en${address}`, {})).toEqual(fine);
    });
  });

  it.each(ERRORS)('%s is answered with a page that helps', async (address) => {
    const found = await visit(address, {}, narrowInTheDark);
    expect(found).toEqual({ ...fineInBoth, status: expect.any(Number) });
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

async function narrowInTheDark(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 900 });
  await page.emulateMedia({ colorScheme: 'dark' });
}

async function judge(page: Page) {
  return {
    faults: await accessibilityFaults(page),
    overflow: await overflow(page),
    headings: await page.locator('h1').count(),
  };
}

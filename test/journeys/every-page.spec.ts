import { describe, expect, it } from '@jest/globals';
import { ADDRESSES, ERRORS } from './addresses.js';
import { accessibilityFaults, type Look, openPage, overflow } from './browser.js';
import { visitPortal } from './visited-portal.js';

const NARROW: Look = { width: 320 };

describe('every page', () => {
  const visited = visitPortal();

  const visit = async (address: string, look: Look) => {
    const watched = await openPage(visited, look);
    const response = await watched.page.goto(visited.origin + address);
    const faults = look.scripts === false ? [] : await accessibilityFaults(watched.page);
    const found = {
      status: response?.status(),
      faults,
      overflow: await overflow(watched.page),
      foreign: [...watched.foreign],
      errors: [...watched.errors],
      headings: await watched.page.locator('h1').count(),
    };
    await watched.close();
    return found;
  };
  const fine = { status: 200, faults: [], overflow: 0, foreign: [], errors: [], headings: 1 };

  describe.each(ADDRESSES)('%s', (address) => {
    it('has no fault, asks nobody else and fits', async () => {
      expect(await visit(address, {})).toEqual(fine);
    });

    it('fits a narrow screen in the dark', async () => {
      expect(await visit(address, { ...NARROW, dark: true })).toEqual(fine);
    });

    it('speaks English', async () => {
      const english = address === '/' ? '/en/' : `/en${address}`;
      expect(await visit(english, NARROW)).toEqual(fine);
    });
  });

  it.each(ERRORS)('%s is answered with a page that helps', async (address) => {
    const found = await visit(address, NARROW);
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

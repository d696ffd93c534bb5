import { describe, expect, it } from '@jest/globals';
import { ADDRESSES } from './addresses.js';
import { openPage } from './browser.js';
import { fine, judgedVisits } from './judged-visit.js';
import { visitPortal } from './visited-portal.js';

describe('every page', () => {
  const visited = visitPortal();
  // It looks as in German.
  const visit = judgedVisits(visited, {}, true);
  const visitInForcedColours = judgedVisits(visited, { forcedColors: true });

  it.each(ADDRESSES)('%s speaks English', async (address) => {
    expect(await visit(address === '/' ? '/en/' : `/en${address}`)).toEqual(fine);
  });

  it.each(['/', '/suche?q=digitallotsen', '/organisationen/stadt-pforzheim', '/erfahrungen'])(
    '%s can be read in forced colours',
    async (address) => {
      expect(await visitInForcedColours(address)).toEqual(fine);
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

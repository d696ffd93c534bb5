import { describe, expect, it } from '@jest/globals';
import { ADDRESSES } from './addresses.js';
import { openPage } from './browser.js';
import { fine, fitting, judgedVisits, judgeByMeasure } from './judged-visit.js';
import { visitPortal } from './visited-portal.js';

describe('every page', () => {
  const visited = visitPortal();
  const visit = judgedVisits(visited, {});
  const measure = judgedVisits(visited, { width: 320 }, judgeByMeasure);
  const visitInForcedColours = judgedVisits(visited, { forcedColors: true });

  it.each(ADDRESSES)('%s fits any screen in English', async (address) => {
    expect(await measure(inEnglish(address))).toEqual(fitting);
  });

  // What is spoken differs, what it is made of does not.
  it.each([
    '/',
    '/suche?q=digitallotsen&kind=municipality',
    '/organisationen/stadt-pforzheim',
    '/organisationen/stadt-pforzheim/passende?state=08&view=table',
    '/initiativen/digitallotsen-heidelberg',
    '/biete-suche',
    '/erfahrungen',
    '/organisationen/crowdmyregion/uebernehmen',
  ])('%s has no fault in English', async (address) => {
    expect(await visit(inEnglish(address))).toEqual(fine);
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

function inEnglish(address: string): string {
  return address === '/' ? '/en/' : `/en${address}`;
}

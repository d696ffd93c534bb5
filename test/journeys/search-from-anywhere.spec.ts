import { describe, expect, it } from '@jest/globals';
import { accessibilityFaults, openPage } from './browser.js';
import { fine, fineInBoth, judgedVisits, narrowInTheDark } from './judged-visit.js';
import { visitPortal } from './visited-portal.js';

const PAGES = ['/organisationen/stadt-pforzheim', '/karte', '/gibt-es-nicht'];

describe('the search box in the header', () => {
  const visited = visitPortal();
  const visit = judgedVisits(visited, {});
  const visitInForcedColours = judgedVisits(visited, { forcedColors: true });

  it('searches without scripts, from a page about something else', async () => {
    const { page, close } = await openPage(visited, { width: 320, scripts: false });
    await page.goto(`${visited.origin}/organisationen/stadt-pforzheim`);
    await page.locator('#kopfsuche').fill('lorawan');
    await page.locator('#kopfsuche').press('Enter');
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/suche?q=lorawan');
    expect(await page.locator('#suchfeld').inputValue()).toBe('lorawan');
    expect(await page.locator('#kopfsuche').count()).toBe(0);
    await close();
  });

  it.each(['/organisationen/stadt-pforzheim', '/gibt-es-nicht'])(
    'on %s suggests as the large box does, and takes nothing from whoever goes on without',
    async (address) => {
      const { page, close } = await openPage(visited);
      await page.goto(visited.origin + address);
      const box = page.getByRole('banner').getByRole('combobox', { name: 'Wonach suchen Sie?' });
      await box.pressSequentially('pforz');
      await page.getByRole('listbox').waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.keyboard.press('Escape');
      expect([await box.getAttribute('aria-expanded'), await box.inputValue()]).toEqual(['false', 'pforz']);
      await page.keyboard.press('ArrowDown');
      await page.getByRole('listbox').waitFor();
      const title = await page.locator('[role=option][aria-selected=true] span').innerText();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      await page.goto(visited.origin + address);
      await box.fill('wlan');
      await box.press('Enter');
      await page.waitForURL('**/suche?q=wlan');
      await close();
    },
  );

  it.each(PAGES)('on %s fits any screen, is well named, and can be seen', async (address) => {
    const status = expect.any(Number);
    expect(await visit(address, narrowInTheDark)).toEqual({ ...fineInBoth, status });
    expect(await visitInForcedColours(address)).toEqual({ ...fine, status });
  });
});

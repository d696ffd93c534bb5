import { expect, it } from '@jest/globals';
import { accessibilityFaults, openPage, overflow, tabTo } from '../browser.js';
import { stepsIn } from './steps.js';
import type { WritingPortal } from './writing-portal.js';

const EDITOR = 'redaktion@netzlotse.invalid';

/** The question of every year, to be called inside `describe`. */
export function answerOnceAYear(portal: WritingPortal): void {
  const { title, openMailedLink, done } = stepsIn(portal);

  it('is asked once a year, and answers by one button', async () => {
    await portal.aYearLater('stadt-pforzheim');
    const own = await openPage(portal, { width: 320 });
    const { page } = own;
    await openMailedLink(page, EDITOR, '/bestaetigung/');
    const link = page.url();
    await title(page, 'Ist das Profil von Stadt Pforzheim noch richtig?');
    expect(await page.locator('main button').count()).toBe(1);
    expect([await accessibilityFaults(page), await overflow(page)]).toEqual([[], 0]);
    await tabTo(page, 'main form button');
    await page.keyboard.press('Enter');
    await title(page, 'Danke');
    expect([await accessibilityFaults(page), await overflow(page)]).toEqual([[], 0]);
    await page.getByRole('link', { name: 'Zum Profil' }).click();
    await page.getByText(/Bestätigt am \d/).waitFor();
    await page.goto(link);
    await title(page, 'Dieser Link gilt nicht mehr');
    expect(await accessibilityFaults(page)).toEqual([]);
    await done(own);
  });
}

import { expect, it } from '@jest/globals';
import { accessibilityFaults, overflow } from '../browser.js';
import { stepsIn } from './steps.js';
import type { WritingPortal } from './writing-portal.js';

/** How editors get along who save at the same time, and go back to what was, to be called inside `describe`. */
export function saveBesideOthers(portal: WritingPortal): void {
  const { own, open, form, save, title, button, done } = stepsIn(portal);

  it('shows both versions of what was changed twice, and goes back to an earlier one', async () => {
    const [mine, theirs] = [await open(), await open()];
    for (const { page } of [mine, theirs]) await page.goto(form('beschreibung'));
    const before = await mine.page.locator('#feld-summary').inputValue();
    await theirs.page.locator('#feld-summary').fill('Vom anderen Rechner.');
    await save(theirs.page).click();
    await theirs.page.waitForURL(own());
    const { page } = mine;
    await page.locator('#feld-summary').fill('Von mir.');
    await save(page).click();
    await title(page, 'Sie haben diese Angaben inzwischen an anderer Stelle geändert');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByText('Vom anderen Rechner.').waitFor();
    await page.getByRole('radio', { name: 'Gespeicherte Fassung' }).first().check();
    await save(page).click();
    await page.waitForURL(own());
    await page.getByText('Vom anderen Rechner.').first().waitFor();
    await page.goto(own('/versionen'));
    expect(await accessibilityFaults(page)).toEqual([]);
    await page
      .getByRole('button', { name: /wiederherstellen/ })
      .last()
      .click();
    await page.waitForURL(own('/versionen'));
    await page.goto(form('beschreibung'));
    expect(await page.locator('#feld-summary').inputValue()).toBe(before);
    for (const { close } of [mine, theirs]) await close();
  });

  it('without scripts: meets what was saved in another tab, and goes back', async () => {
    const mine = await open({ scripts: false, width: 320 });
    const { page } = mine;
    await page.goto(form('beschreibung'));
    const before = await page.locator('#feld-summary').inputValue();
    // The same person, in another tab.
    const tab = await page.context().newPage();
    await tab.goto(form('beschreibung'));
    await tab.locator('#feld-summary').fill('Aus dem anderen Zimmer.');
    await save(tab).click();
    await tab.waitForURL(own());
    await tab.close();
    await page.locator('#feld-summary').fill('Aus diesem Zimmer.');
    await save(page).click();
    await title(page, 'Sie haben diese Angaben inzwischen an anderer Stelle geändert');
    await page.getByText('Aus dem anderen Zimmer.').waitFor();
    expect(await overflow(page)).toBe(0);
    await page.getByRole('radio', { name: 'Ihre Fassung' }).check();
    await save(page).click();
    await page.waitForURL(own());
    await page.getByText('Aus diesem Zimmer.').first().waitFor();
    await page.goto(own('/versionen'));
    await button(page, /wiederherstellen/)
      .nth(1)
      .click();
    await page.getByText('Der frühere Stand gilt wieder').waitFor();
    await page.goto(form('beschreibung'));
    expect(await page.locator('#feld-summary').inputValue()).toBe(before);
    await done(mine);
  });
}

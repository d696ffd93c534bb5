import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { accessibilityFaults, overflow, tabTo } from '../browser.js';
import { KEPT, stepsIn } from './steps.js';
import type { WritingPortal } from './writing-portal.js';

/** What editors write beside the profile, to be called inside `describe`. */
export function writeEntries(portal: WritingPortal): void {
  const { own, open, save } = stepsIn(portal);

  it('writes what it offers, which is found at once, and takes it back', async () => {
    const { page, errors, foreign, close } = await open();
    for (const kind of ['initiativen', 'nachnutzung', 'angebote', 'aussagen', 'beziehungen']) {
      for (const path of [`eintraege/${kind}`, `neu/${kind}`]) {
        await page.goto(own(`/${path}`));
        expect([path, await accessibilityFaults(page)]).toEqual([path, []]);
        await page.setViewportSize({ width: 320, height: 900 });
        expect([path, await overflow(page)]).toEqual([path, 0]);
        await page.setViewportSize({ width: 1280, height: 900 });
      }
    }
    await page.goto(own('/neu/angebote'));
    await page.locator('#feld-text').fill('Rat zu Zeppelinlandeplätzen');
    await page.locator('#feld-expires').fill('bald');
    await save(page).click();
    await page.locator('#fehler a').first().click();
    expect(await page.locator('#feld-expires').evaluate((field) => field === document.activeElement)).toBe(
      true,
    );
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.locator('#feld-expires').fill('2099-12');
    await save(page).click();
    await page.waitForURL(own('/eintraege/angebote'));
    await untilFound(page, `${portal.origin}/suche?q=Zeppelinlandeplatz`, 'Rat zu Zeppelinlandeplätzen');
    await page.goto(own('/eintraege/angebote'));
    await page.getByRole('link', { name: /^Bearbeiten: Rat zu Zeppelin/ }).click();
    await page.locator('#feld-text').fill('Rat zu Luftschiffen');
    await page.getByText(KEPT).waitFor();
    await save(page).click();
    await page.waitForURL(own('/eintraege/angebote'));
    await page.getByRole('link', { name: /^Bearbeiten: Rat zu Luftschiffen/ }).click();
    await page.getByRole('link', { name: 'Frühere Stände dieses Eintrags' }).click();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Stand 1 wiederherstellen' }).click();
    await page.getByText('zurück auf Stand 1').waitFor();
    await page.goto(own('/eintraege/angebote'));
    await page
      .getByRole('form', { name: /^Zurückziehen: Rat zu Zeppelin/ })
      .getByRole('button')
      .click();
    await page.getByRole('form', { name: /^Wieder einstellen: Rat zu Zeppelin/ }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
    await close();
  });

  it('by keyboard: is offered whom it may be tied to, and told who may be meant', async () => {
    const { page, errors, close } = await open();
    await page.goto(own('/neu/beziehungen'));
    await tabTo(page, '#feld-to');
    await page.keyboard.type('Stadtwerke');
    await page.locator('[role=option]:visible').first().waitFor();
    await tabTo(page, 'main form .actions button:not([name])');
    await page.keyboard.press('Enter');
    await page.getByText('„Stadtwerke“ ist nicht eindeutig').first().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await tabTo(page, '#feld-to');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Stadtwerke H');
    await page
      .locator('[role=option]:visible')
      .first()
      .filter({ hasText: 'Stadtwerke Heidelberg' })
      .waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await page.locator('#feld-to').inputValue()).toMatch(
      /^Stadtwerke Heidelberg \(\/organisationen\//,
    );
    await tabTo(page, 'main form .actions button:not([name])');
    await page.keyboard.press('Enter');
    await page.waitForURL(own('/eintraege/beziehungen'));
    await page.getByText('Gespeichert.').waitFor();
    await page.locator('main').getByRole('link', { name: 'Stadtwerke Heidelberg', exact: true }).waitFor();
    expect(errors).toEqual([]);
    await close();
  });
}

/** Asks again until a link stands on the page: what is saved is found within seconds. */
async function untilFound(page: Page, address: string, name: string): Promise<void> {
  for (let tries = 0; tries < 20; tries += 1) {
    await page.goto(address);
    if ((await page.locator('main').getByRole('link', { name }).count()) > 0) return;
    await page.waitForTimeout(500);
  }
  throw new Error(`${name} is not to be found at ${address}`);
}

import { expect, it } from '@jest/globals';
import { accessibilityFaults } from '../browser.js';
import { KEPT, stepsIn } from './steps.js';
import type { WritingPortal } from './writing-portal.js';

/** What becomes of a text that is not saved, to be called inside `describe`. */
export function keepWhatIsTyped(portal: WritingPortal): void {
  const { own, open, form, save } = stepsIn(portal);

  it('loses nothing while the network is away, and says so', async () => {
    const { page, close } = await open();
    await page.goto(form('beschreibung'));
    await page.context().setOffline(true);
    await page.locator('#feld-text').fill('Im Zug geschrieben.');
    await page.getByText('Ihr Text bleibt in diesem Browser').waitFor();
    await save(page).click();
    await page.getByText('Ihr Text bleibt in diesem Browser').waitFor();
    expect(page.url()).toBe(form('beschreibung'));
    await page.context().setOffline(false);
    await page.getByText(KEPT).waitFor();
    await page.goto(form('beschreibung'));
    await page.getByText('Hier steht Ihr Entwurf').waitFor();
    expect(await page.locator('#feld-text').inputValue()).toBe('Im Zug geschrieben.');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Entwurf verwerfen' }).click();
    await page.waitForURL(form('beschreibung'));
    expect(await page.locator('#feld-text').inputValue()).not.toBe('Im Zug geschrieben.');
    await close();
  });

  it('waits for whoever signs in again in another tab', async () => {
    const { page, close } = await open();
    await page.goto(form('beschreibung'));
    const cookies = await page.context().cookies();
    await page.context().clearCookies();
    await page.locator('#feld-text').fill('Nach der Pause.');
    await page.getByText('Ihre Sitzung ist abgelaufen').waitFor();
    // A new session has another token than the page.
    await page.locator('main input[name=_csrf]').evaluateAll((fields: HTMLInputElement[]) => {
      for (const field of fields) field.value = 'von gestern';
    });
    await page.context().addCookies(cookies);
    await page.locator('#feld-text').fill('Nach der langen Pause.');
    await page.getByText(KEPT).waitFor();
    await save(page).click();
    await page.waitForURL(own());
    await page.getByText('Nach der langen Pause.').waitFor();
    await close();
  });

  it('warns whoever leaves with a text that is kept nowhere', async () => {
    const { page, close } = await open();
    await page.goto(form('beschreibung'));
    await page.route('**/drafts/**', (route) => route.abort());
    await page.locator('#feld-text').fill('Noch nirgends.');
    const asked = page.waitForEvent('dialog').then((dialog) => dialog.accept().then(() => dialog.type()));
    await page.goto(own('/bearbeiten/kontakt'));
    expect(await asked).toBe('beforeunload');
    await close();
  });
}

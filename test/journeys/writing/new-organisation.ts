import { expect, it } from '@jest/globals';
import { accessibilityFaults, openPage } from '../browser.js';
import { stepsIn } from './steps.js';
import type { WritingPortal } from './writing-portal.js';

/** How somebody enters an organisation that is not listed yet, to be called inside `describe`. */
export function enterOrganisation(portal: WritingPortal): void {
  const { at, done } = stepsIn(portal);

  it('while typing: is told who may be meant, and takes the place from the register', async () => {
    const own = await openPage(portal);
    const { page } = own;
    await portal.signIn(page, 'editor');
    await page.goto(at('/organisationen/neu'));
    await page.getByLabel('Ort', { exact: true }).pressSequentially('Pforzh');
    await page.getByRole('option', { name: /^Pforzheim/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await page.getByLabel('Ort', { exact: true }).inputValue()).toBe('Pforzheim');
    const name = page.getByLabel('Name', { exact: true });
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('input[name=name]')?.value === 'Stadt Pforzheim',
    );
    await page.getByRole('heading', { name: 'Aus dem Gemeindeverzeichnis' }).waitFor();
    await name.fill('');
    await name.pressSequentially('Stadt Pforzhiem');
    const alike = page.getByRole('group', { name: 'Gibt es diese Organisation schon?' });
    await alike.getByRole('link', { name: 'Stadt Pforzheim' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByLabel('Name', { exact: true }).fill('');
    await alike.waitFor({ state: 'hidden' });
    await done(own);
  });
}

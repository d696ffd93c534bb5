import { expect, it } from '@jest/globals';
import { accessibilityFaults, openPage } from '../browser.js';
import { COLLEAGUE, stepsIn } from './steps.js';
import type { WritingPortal } from './writing-portal.js';

const PASSWORD = 'ein langer Satz aus Merseburg';

/** What people do with their account, to be called inside `describe`. */
export function keepAccount(portal: WritingPortal): void {
  const { at, button, title, done, landed, signInByLink } = stepsIn(portal);

  it('signs in with a password, is told when it is wrong, and signs out everywhere', async () => {
    const own = await openPage(portal, { dark: true });
    const { page } = own;
    await signInByLink(page, COLLEAGUE);
    await page.getByLabel('Neues Passwort').fill('kurz');
    await button(page, 'Passwort festlegen').click();
    await page.locator('#fehler').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByLabel('Neues Passwort').fill(PASSWORD);
    await button(page, 'Passwort festlegen').click();
    await page.getByText('Das neue Passwort gilt.').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);

    const elsewhere = await openPage(portal, { scripts: false });
    const withPassword = async (password: string) => {
      await elsewhere.page.locator('[name=address]').fill(COLLEAGUE);
      await elsewhere.page.locator('[name=password]').fill(password);
      await button(elsewhere.page, 'Mit Passwort anmelden').click();
    };
    await elsewhere.page.goto(at('/anmelden'));
    await withPassword('ein anderer langer Satz');
    await elsewhere.page.getByText('passen nicht zusammen').first().waitFor();
    expect(await elsewhere.page.locator('[name=address]').inputValue()).toBe(COLLEAGUE);
    await withPassword(PASSWORD);
    await landed(elsewhere.page, '/konto');
    await page.reload();
    expect(await page.getByText(/^seit /).count()).toBe(2);
    await button(page, 'Überall abmelden').click();
    await title(page, 'Sie sind überall abgemeldet');
    expect(await accessibilityFaults(page)).toEqual([]);
    await elsewhere.page.goto(at('/konto'));
    await landed(elsewhere.page, '/anmelden?weiter=%2Fkonto');
    await done(elsewhere);
    await done(own);
  });
}

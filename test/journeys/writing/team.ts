import { expect, it } from '@jest/globals';
import { accessibilityFaults, openPage, overflow } from '../browser.js';
import { COLLEAGUE, stepsIn } from './steps.js';
import type { WritingPortal } from './writing-portal.js';

const MAILBOX = 'digital@crowdmyregion.de';
const PROFILE = '/organisationen/crowdmyregion';

/** How people get to tend an organisation, and stop, to be called inside `describe`. */
export function claimAndHandOver(portal: WritingPortal): void {
  const { at, button, openMailedLink, done, claim, open, title } = stepsIn(portal);

  it('by a mailbox, without scripts: claims a profile, invites a colleague, hands over and leaves', async () => {
    const own = await openPage(portal, { scripts: false, width: 320 });
    const { page } = own;
    await claim(page, PROFILE, MAILBOX);
    await page.goto(at(`${PROFILE}/team`));
    await page.locator('summary', { hasText: 'Organisation verlassen' }).click();
    await button(page, 'Ja, verlassen').click();
    await page.getByText('Danach wäre niemand mehr verantwortlich').first().waitFor();
    await page.locator('#feld-email').fill(COLLEAGUE);
    const invite = page.getByRole('form', { name: 'Jemanden einladen' });
    await invite.getByRole('radio', { name: /^Verantwortlich/ }).check();
    await button(page, 'Einladung senden').click();
    await page.getByText('Die Einladung ist unterwegs.').waitFor();
    await page.getByText(COLLEAGUE).first().waitFor();

    const theirs = await openPage(portal);
    await openMailedLink(theirs.page, COLLEAGUE, '/einladung/');
    expect(await accessibilityFaults(theirs.page)).toEqual([]);
    await button(theirs.page, 'Einladung annehmen').press('Enter');
    await theirs.page.getByText('Willkommen im Team.').waitFor();
    expect(await accessibilityFaults(theirs.page)).toEqual([]);
    await theirs.page.goto(at(`${PROFILE}/team`));
    expect(await accessibilityFaults(theirs.page)).toEqual([]);

    await page.goto(at(`${PROFILE}/team`));
    await page.locator('summary', { hasText: 'Organisation verlassen' }).click();
    await button(page, 'Ja, verlassen').click();
    await page.waitForURL(at('/konto'));
    await theirs.page.reload();
    expect(await theirs.page.getByText(MAILBOX).count()).toBe(0);
    await done(theirs);
    await done(own);
  });

  it('by keyboard: asks the curators for a profile, and is asked why', async () => {
    const own = await open({ width: 320, dark: true });
    const { page } = own;
    await page.goto(at('/organisationen/freiburg-gestalten/uebernehmen'));
    expect(await accessibilityFaults(page)).toEqual([]);
    await button(page, 'Prüfung erbitten').press('Enter');
    await page.locator('#feld-note-fehler').waitFor();
    expect([await accessibilityFaults(page), await overflow(page)]).toEqual([[], 0]);
    await page.locator('#fehler a').press('Enter');
    await page.keyboard.type('Ich führe dort die Geschäfte.');
    await button(page, 'Prüfung erbitten').press('Enter');
    await title(page, 'Ihr Antrag liegt der Kuratierung vor');
    expect(await accessibilityFaults(page)).toEqual([]);
    await done(own);
  });
}

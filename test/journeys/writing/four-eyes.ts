import { expect, it } from '@jest/globals';
import { accessibilityFaults, openPage, overflow } from '../browser.js';
import { NETWORK, stepsIn } from './steps.js';
import type { WritingPortal } from './writing-portal.js';

const EDITOR = 'redaktion@netzlotse.invalid';
const TEXT = 'Wir bringen Rathäuser zusammen.';

/** What editors change where others have to agree, to be called inside `describe`. */
export function askForFourEyes(portal: WritingPortal): void {
  const { at, button, save, open, openMailedLink, done, asNetwork } = stepsIn(portal);

  it('what an editor changes waits until the owner approves it, by keyboard', async () => {
    const [owner, editor] = [await openPage(portal, { width: 320 }), await open({ scripts: false })];
    await asNetwork(owner.page);
    await owner.page.goto(at(`${NETWORK}/freigaben`));
    await owner.page.getByRole('radio', { name: 'ja', exact: true }).check();
    await button(owner.page, 'Speichern').press('Enter');
    await owner.page.getByText('Gespeichert.').waitFor();
    await owner.page.goto(at(`${NETWORK}/team`));
    await owner.page.locator('#feld-email').fill(EDITOR);
    await button(owner.page, 'Einladung senden').press('Enter');
    await owner.page.getByText('Die Einladung ist unterwegs.').waitFor();

    await openMailedLink(editor.page, EDITOR, '/einladung/');
    await button(editor.page, 'Einladung annehmen').click();
    await editor.page.getByText('Willkommen im Team.').waitFor();
    // A new role makes a new session.
    portal.sessions.set('editor', await editor.page.context().cookies());
    await editor.page.goto(at(`${NETWORK}/bearbeiten/beschreibung`));
    await editor.page.locator('#feld-summary').fill(TEXT);
    await save(editor.page).click();
    await editor.page.getByText('Gezeigt wird es, sobald jemand zustimmt.').waitFor();
    await editor.page.getByText(TEXT).waitFor();
    const shown = async () => (await editor.page.request.get(at(NETWORK))).text();
    expect(await shown()).not.toContain(TEXT);

    const { page } = owner;
    await page.goto(at(`${NETWORK}/freigaben`));
    await page.getByText(TEXT).waitFor();
    await page
      .getByRole('form', { name: /^Ablehnen/ })
      .getByRole('button')
      .press('Enter');
    await page.locator('#fehler a').waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
    expect(await focused()).toBe('fehler');
    await page.locator('#fehler a').press('Enter');
    expect(await focused()).toMatch(/^feld-reason-/);
    expect([await accessibilityFaults(page), await overflow(page)]).toEqual([[], 0]);
    await page
      .getByRole('form', { name: /^Freigeben/ })
      .getByRole('button')
      .press('Enter');
    await page.getByText('Freigegeben.').waitFor();
    expect(await shown()).toContain(TEXT);
    await done(editor);
    await done(owner);
  });
}

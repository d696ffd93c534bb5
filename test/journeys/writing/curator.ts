import { expect, it } from '@jest/globals';
import { accessibilityFaults, openPage } from '../browser.js';
import { stepsIn } from './steps.js';
import type { WritingPortal } from './writing-portal.js';

/** What a curator decides, to be called inside `describe`. */
export function curate(portal: WritingPortal): void {
  const { at, button, title, done, setUpSecondFactor } = stepsIn(portal);

  it('a curator with a second factor rejects one new organisation, and accepts another', async () => {
    const [member, curator] = [await openPage(portal), await openPage(portal)];
    await portal.signIn(member.page, 'member');
    for (const name of ['Digitalverein Musterau', 'Datenwerkstatt Musterau']) {
      await member.page.goto(at('/organisationen/neu'));
      expect(await accessibilityFaults(member.page)).toEqual([]);
      await member.page.getByLabel('Name', { exact: true }).fill(name);
      await button(member.page, 'Zur Prüfung einreichen').click();
      await title(member.page, 'Ihre Anträge');
    }
    await setUpSecondFactor(curator.page);
    const { page } = curator;
    await page.goto(at('/kuratierung'));
    expect(await accessibilityFaults(page)).toEqual([]);
    const reject = page.getByRole('form', { name: 'Digitalverein Musterau: ablehnen' });
    await reject.getByLabel('Grund der Ablehnung').fill('Einen Verein dieses Namens gibt es nicht.');
    await reject.getByRole('button').press('Enter');
    await reject.waitFor({ state: 'detached' });
    const approve = page.getByRole('form', { name: 'Datenwerkstatt Musterau: annehmen' });
    await approve.getByRole('button').press('Enter');
    await approve.waitFor({ state: 'detached' });
    await page.getByText('Es steht im Protokoll').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.goto(at('/kuratierung/protokoll'));
    expect(await accessibilityFaults(page)).toEqual([]);

    await member.page.goto(at('/antraege'));
    await member.page.getByText('Einen Verein dieses Namens gibt es nicht.').waitFor();
    expect(await accessibilityFaults(member.page)).toEqual([]);
    await member.page.getByRole('link', { name: 'Datenwerkstatt Musterau' }).click();
    await title(member.page, 'Datenwerkstatt Musterau');
    await done(member);
    await done(curator);
  });
}

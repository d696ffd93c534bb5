import { expect, it } from '@jest/globals';
import { TOTP } from 'otpauth';
import { accessibilityFaults, openPage, overflow } from '../browser.js';
import { stepsIn } from './steps.js';
import type { WritingPortal } from './writing-portal.js';

const CURATOR = 'kuration@netzlotse.invalid';
/** For which a code of the app is shown. */
const STEP_MS = 30_000;

/** What a curator decides, to be called inside `describe`. */
export function curate(portal: WritingPortal): void {
  const { at, button, title, done, landed, openMailedLink, setUpSecondFactor, giveCode } = stepsIn(portal);
  let secret: string;
  let codes: string[];
  let used: string;

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
    ({ secret, codes } = await setUpSecondFactor(curator.page));
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

    for (const words of ['Blafasel', 'Digitallotsen Blafasel'])
      await member.page.goto(at(`/suche?${new URLSearchParams({ q: words }).toString()}`));
    for (const [filter, count] of [
      ['', 2],
      ['?found=partial', 1],
      ['?found=nothing', 1],
    ] as const) {
      await page.goto(at(`/kuratierung/nicht-gefunden${filter}`));
      expect(await page.getByRole('form', { name: /blafasel“ beiseitelegen/ }).count()).toBe(count);
      expect([await accessibilityFaults(page), await overflow(page)]).toEqual([[], 0]);
    }
    await page.getByRole('form', { name: '„blafasel“ beiseitelegen' }).getByRole('button').press('Enter');
    await page.getByText('Davon ist nichts dabei.').waitFor();
    await page.goto(at('/kuratierung/nicht-gefunden'));
    await page.setViewportSize({ width: 320, height: 900 });
    await page.getByRole('form', { name: '„blafasel“ zurückholen' }).waitFor();
    expect([await accessibilityFaults(page), await overflow(page)]).toEqual([[], 0]);
    await page.getByRole('link', { name: /einem Thema zuordnen/ }).click();
    await page.getByLabel('Wort', { exact: true }).waitFor();
    expect([await accessibilityFaults(page), await overflow(page)]).toEqual([[], 0]);

    await member.page.goto(at('/antraege'));
    await member.page.getByText('Einen Verein dieses Namens gibt es nicht.').waitFor();
    expect(await accessibilityFaults(member.page)).toEqual([]);
    await member.page.getByRole('link', { name: 'Datenwerkstatt Musterau' }).click();
    await title(member.page, 'Datenwerkstatt Musterau');
    await done(member);
    await done(curator);
  });

  it('is asked for a code when signing in, and told when it is wrong', async () => {
    const own = await openPage(portal, { width: 320, dark: true });
    const { page } = own;
    await page.goto(at('/anmelden'));
    await page.locator('[name=email]').fill(CURATOR);
    await page.keyboard.press('Enter');
    await title(page, 'Bitte sehen Sie in Ihr Postfach');
    await openMailedLink(page, CURATOR, '/anmelden/link/');
    used = page.url();
    await button(page, 'Jetzt anmelden').press('Enter');
    await landed(page, '/anmelden/code');
    expect(await accessibilityFaults(page)).toEqual([]);
    // The one that is shown now may have set the factor up, and counts once; clocks that are fast show the next one.
    await giveCode(page, () => new TOTP({ secret }).generate({ timestamp: Date.now() + STEP_MS }));
    await page.goto(at('/kuratierung'));
    await title(page, 'Kuratierung');
    await done(own);
  });

  it('comes in by a recovery code where the phone is lost, by keyboard and without scripts', async () => {
    const own = await openPage(portal, { width: 320, scripts: false });
    const { page } = own;
    await page.goto(at('/anmelden'));
    await page.locator('[name=email]').fill(CURATOR);
    await page.keyboard.press('Enter');
    await openMailedLink(page, CURATOR, '/anmelden/link/', used);
    await button(page, 'Jetzt anmelden').press('Enter');
    await landed(page, '/anmelden/code');
    const field = page.getByLabel('Notfallcode', { exact: true });
    for (const [code, end] of [
      ['0000-0000-0000-0000', 'Dieser Code gilt nicht'],
      [codes[0]!.toUpperCase().replaceAll('-', ' '), 'Sie haben noch 9 von 10'],
    ] as const) {
      await field.fill(code);
      await field.press('Enter');
      await page.getByText(end).first().waitFor();
    }
    await done(own);
  });
}

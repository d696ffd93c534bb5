import { expect, it } from '@jest/globals';
import { TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import { accessibilityFaults, openPage, overflow, tabTo, type WatchedPage } from './browser.js';
import type { WritingPortal } from './writing-portal.js';

const MAILBOX = 'digital@crowdmyregion.de';
const COLLEAGUE = 'kollegium@crowdmyregion.de';
const EDITOR = 'redaktion@netzlotse.invalid';
const PASSWORD = 'ein langer Satz aus Merseburg';
const PROFILE = '/organisationen/crowdmyregion';
const OWN = '/organisationen/kommune-2-0';
/** What only whoever is signed in, or their organisation's owner, gets to see. */
const OWN_PAGES = [
  '/konto',
  '/antraege',
  '/organisationen/neu',
  OWN,
  `${OWN}/anmeldung`,
  `${OWN}/bearbeiten`,
  `${OWN}/freigaben`,
  `${OWN}/gesehen`,
  `${OWN}/mitgliedschaften`,
  `${OWN}/passende`,
  `${OWN}/team`,
  `${OWN}/versionen`,
];
/** Until the worker has written a mail. */
const LONGEST_MS = 60_000;

/** What people do to take part in the network, to be called inside `describe`. */
export function takePart(portal: WritingPortal): void {
  const at = (path: string) => portal.origin + path;
  const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
  const title = (page: Page, name: string | RegExp) =>
    page.getByRole('heading', { level: 1, name }).waitFor();

  /** Opens the newest link to such an address that was mailed to somebody, once the worker has written it. */
  const openMailedLink = async (page: Page, to: string, path: string): Promise<void> => {
    const mail = page.locator('section', { hasText: to }).locator(`a[href*="${path}"]`).first();
    for (const until = Date.now() + LONGEST_MS; ; await page.waitForTimeout(300)) {
      await page.goto(at('/entwicklung/mails'));
      if ((await mail.count()) > 0) break;
      if (Date.now() > until) throw new Error(`no mail to ${to} leads to ${path}`);
    }
    await page.goto((await mail.getAttribute('href'))!);
  };
  const done = async ({ page, errors, foreign, close }: WatchedPage) => {
    expect([page.url(), await overflow(page)]).toEqual([page.url(), 0]);
    expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
    await close();
  };

  it('by a mailbox, without scripts: claims a profile, invites a colleague, hands over and leaves', async () => {
    const own = await openPage(portal, { scripts: false, width: 320 });
    const { page } = own;
    await claim(page, PROFILE, MAILBOX);
    await page.goto(at(`${PROFILE}/team`));
    await button(page, 'Organisation verlassen').click();
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
    await button(page, 'Organisation verlassen').click();
    await page.waitForURL(at('/konto'));
    await theirs.page.reload();
    expect(await theirs.page.getByText(MAILBOX).count()).toBe(0);
    await done(theirs);
    await done(own);
  });

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

  it('a network and a member agree that one belongs to the other, and part again', async () => {
    const [network, member] = [await openPage(portal), await openPage(portal)];
    await claim(network.page, '/organisationen/kommune-2-0', 'info@kommune2-0.de');
    await portal.signIn(member.page, 'editor');
    const own = '/organisationen/stadt-pforzheim/mitgliedschaften';
    await member.page.goto(at(own));
    const asking = member.page.getByRole('form', { name: 'Aufnahme in ein Netzwerk anfragen' });
    await asking.getByLabel('Name des Netzwerks').fill('Kommune 2.0 e. V.');
    await asking.getByRole('button').press('Enter');
    await member.page.getByText('wartet auf die andere Seite').waitFor();
    expect(await accessibilityFaults(member.page)).toEqual([]);
    const shown = async () => {
      const response = await network.page.request.get(at('/api/v1/organisations/kommune-2-0/members'));
      return ((await response.json()) as { items: unknown[] }).items.length;
    };
    expect(await shown()).toBe(0);
    await openMailedLink(network.page, 'info@kommune2-0.de', '/mitgliedschaften');
    await network.page.getByText('wartet auf Ihre Antwort').waitFor();
    expect(await accessibilityFaults(network.page)).toEqual([]);
    await network.page.getByRole('form', { name: 'Bestätigen: Stadt Pforzheim' }).getByRole('button').click();
    await network.page.getByText('besteht').waitFor();
    expect(await shown()).toBe(1);
    await member.page.goto(at(own));
    const ending = member.page.getByRole('form', { name: 'Beenden: Kommune 2.0 e. V.' });
    await ending.getByLabel('Letzter Tag').fill('2025-12-31');
    await ending.getByRole('button').click();
    await member.page.getByText('beendet').waitFor();
    expect(await shown()).toBe(0);
    await done(member);
    for (const path of OWN_PAGES) {
      await network.page.setViewportSize({ width: 320, height: 900 });
      await network.page.goto(at(path));
      const found = [await accessibilityFaults(network.page), await overflow(network.page)];
      expect([path, ...found]).toEqual([path, [], 0]);
    }
    await done(network);
  });

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
    await page.getByLabel('Name', { exact: true }).pressSequentially('Stadt Pforzhiem');
    const alike = page.getByRole('group', { name: 'Gibt es diese Organisation schon?' });
    await alike.getByRole('link', { name: 'Stadt Pforzheim' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByLabel('Name', { exact: true }).fill('');
    await alike.waitFor({ state: 'hidden' });
    await done(own);
  });

  const signInByLink = async (page: Page, email: string): Promise<void> => {
    await page.goto(at('/anmelden'));
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.locator('[name=email]').fill(email);
    await button(page, 'Link zusenden').click();
    await title(page, 'Bitte sehen Sie in Ihr Postfach');
    expect(await accessibilityFaults(page)).toEqual([]);
    await openMailedLink(page, email, '/anmelden/link/');
    await button(page, 'Jetzt anmelden').click();
    await landed(page, '/konto');
  };

  /** Says where somebody is instead. */
  const landed = async (page: Page, path: string): Promise<void> => {
    await page.waitForURL(at(path)).catch(async () => {
      throw new Error(`not ${path} but ${page.url()}: ${await page.locator('main').innerText()}`);
    });
  };

  /** As somebody who was never here. */
  const claim = async (page: Page, profile: string, mailbox: string): Promise<void> => {
    await page.goto(at(profile));
    await page.getByRole('link', { name: 'Das ist unsere Organisation' }).click();
    await page.getByLabel('E-Mail-Adresse').fill(mailbox);
    await button(page, 'Link zusenden').click();
    await title(page, 'Bitte sehen Sie in Ihr Postfach');
    await openMailedLink(page, mailbox, '/uebernahme/');
    await button(page, 'Bestätigen').click();
    await page.waitForURL(at(profile));
  };

  /** The link of the start signs in; from then on the account asks for a code. */
  const setUpSecondFactor = async (page: Page): Promise<void> => {
    await portal.signIn(page, 'curator');
    await page.goto(at('/konto'));
    expect(await accessibilityFaults(page)).toEqual([]);
    await button(page, 'Einrichten').click();
    await landed(page, '/anmelden/zweiter-faktor');
    expect(await accessibilityFaults(page)).toEqual([]);
    const secret = (await page.locator('code').first().textContent())!.replaceAll(' ', '');
    await page.getByRole('textbox', { name: 'Code' }).fill(new TOTP({ secret }).generate());
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.pathname.includes('/anmelden/'));
  };
}

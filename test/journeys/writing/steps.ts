import { expect } from '@jest/globals';
import { TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import { accessibilityFaults, type Look, openPage, overflow, type WatchedPage } from '../browser.js';
import type { WritingPortal } from './writing-portal.js';

/** Whoever is invited by the first journey has an account in those that follow. */
export const COLLEAGUE = 'kollegium@crowdmyregion.de';
export const NETWORK = '/organisationen/kommune-2-0';
export const KEPT = /Entwurf gespeichert \d\d:\d\d/;
/** Until the worker has written a mail. */
const LONGEST_MS = 60_000;

/** What journeys have in common. */
export function stepsIn(portal: WritingPortal) {
  const at = (path: string) => portal.origin + path;
  const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
  const title = (page: Page, name: string | RegExp) =>
    page.getByRole('heading', { level: 1, name }).waitFor();

  /** A page of the profile that the editor tends. */
  const own = (path = '') => at(`/organisationen/stadt-pforzheim${path}`);
  const form = (concern: string) => own(`/bearbeiten/${concern}`);
  const save = (page: Page) => page.getByRole('button', { name: 'Speichern', exact: true });

  /** As the editor. */
  const open = async (look: Look = {}) => {
    const opened = await openPage(portal, look);
    await portal.signIn(opened.page, 'editor');
    return opened;
  };

  const done = async ({ page, errors, foreign, close }: WatchedPage) => {
    expect([page.url(), await overflow(page)]).toEqual([page.url(), 0]);
    expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
    await close();
  };

  /** Opens the newest link to such an address that was mailed to somebody, once the worker has written it. @param used an earlier one */
  const openMailedLink = async (page: Page, to: string, path: string, used = ''): Promise<void> => {
    for (const until = Date.now() + LONGEST_MS; ; await page.waitForTimeout(200)) {
      // Asked for beside the page: to look at all mails again and again would keep the browser busy.
      const mails = await (await page.request.get(at('/entwicklung/mails'))).text();
      const mail = mails.split('<section').find((text) => text.includes(to) && text.includes(path));
      const link =
        mail && /href="([^"]+)"/.exec(mail.slice(mail.lastIndexOf('<a ', mail.indexOf(path))))?.[1];
      if (link && new URL(link, at('/')).href !== used) {
        await page.goto(link);
        return;
      }
      if (Date.now() > until) throw new Error(`no mail to ${to} leads to ${path}`);
    }
  };

  /** Says where somebody is instead. */
  const landed = async (page: Page, path: string): Promise<void> => {
    await page.waitForURL(at(path)).catch(async () => {
      throw new Error(`not ${path} but ${page.url()}: ${await page.locator('main').innerText()}`);
    });
  };

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

  /** As the owner of a network; whoever is the first claims it. */
  const asNetwork = async (page: Page): Promise<void> => {
    const known = portal.sessions.get(NETWORK);
    if (known) return page.context().addCookies(known);
    await claim(page, NETWORK, 'info@kommune2-0.de');
    portal.sessions.set(NETWORK, await page.context().cookies());
  };

  /** The link of the start signs in; from then on the account asks for a code. @returns what codes are made of, and the recovery codes */
  const setUpSecondFactor = async (page: Page): Promise<{ secret: string; codes: string[] }> => {
    await portal.signIn(page, 'curator');
    await page.goto(at('/konto'));
    expect(await accessibilityFaults(page)).toEqual([]);
    await button(page, 'Einrichten').click();
    await landed(page, '/anmelden/zweiter-faktor');
    expect(await accessibilityFaults(page)).toEqual([]);
    const secret = (await page.locator('code').first().textContent())!.replaceAll(' ', '');
    await giveCode(page, () => new TOTP({ secret }).generate());
    await title(page, 'Ihre Notfallcodes');
    expect([await accessibilityFaults(page), await overflow(page)]).toEqual([[], 0]);
    const codes = (await page.getByRole('region', { name: 'Notfallcodes' }).innerText()).trim().split('\n');
    expect(codes).toHaveLength(10);
    await page.getByRole('link', { name: 'weiter' }).click();
    await landed(page, '/konto');
    expect(await accessibilityFaults(page)).toEqual([]);
    return { secret, codes };
  };

  /** A wrong one first, and then the right one. */
  const giveCode = async (page: Page, right: () => string): Promise<void> => {
    const code = page.getByRole('textbox', { name: 'Code', exact: true });
    await code.fill([...right()].map((digit) => (Number(digit) + 5) % 10).join(''));
    await code.press('Enter');
    await page.getByText('Dieser Code gilt nicht oder wurde schon benutzt.').first().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await code.fill(right());
    await code.press('Enter');
    await page.waitForFunction((label) => !document.querySelector(label), '[name=code]');
  };

  return {
    at,
    button,
    title,
    own,
    form,
    save,
    open,
    done,
    openMailedLink,
    landed,
    signInByLink,
    claim,
    asNetwork,
    setUpSecondFactor,
    giveCode,
  };
}

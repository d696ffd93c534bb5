import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { accessibilityFaults, openPage, overflow, tabTo } from './browser.js';
import type { WritingPortal } from './writing-portal.js';

const KEPT = /Entwurf gespeichert \d\d:\d\d/;

/** What editors do with a profile, to be called inside `describe`. */
export function keepProfileTrue(portal: WritingPortal): void {
  let profile: string;

  const open = async (look = {}) => {
    const opened = await openPage(portal, look);
    await portal.signIn(opened.page, 'editor');
    profile = `${portal.origin}/organisationen/stadt-pforzheim`;
    return opened;
  };
  const form = (concern: string) => `${profile}/bearbeiten/${concern}`;
  const save = (page: Page) => page.getByRole('button', { name: 'Speichern', exact: true });

  it('by keyboard: names are offered, a draft is kept, and it is saved', async () => {
    const { page, errors, foreign, close } = await open();
    await page.goto(form('ort'));
    await tabTo(page, '#feld-seat');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Pforzh');
    await page.locator('[role=option]:visible').first().filter({ hasText: 'Pforzheim' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await page.locator('#feld-seat').inputValue()).toMatch(/^Pforzheim \(08231000\)$/);
    await tabTo(page, '#feld-area-dazu');
    await page.keyboard.type('Bayern');
    await page.locator('[role=option]:visible').first().filter({ hasText: 'Bayern' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await page.locator('#feld-area').inputValue()).toMatch(/Bayern \(09\)$/);
    await page.getByText(KEPT).waitFor();
    await tabTo(page, 'main form button:not([name])');
    await page.keyboard.press('Enter');
    await page.waitForURL(profile);
    await page.getByText('Gespeichert.').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
    await page.goto(form('ort'));
    expect(await page.locator('#feld-area').inputValue()).toContain('Bayern (09)');
    await close();
  });

  it('writes what it offers, which is found at once, and takes it back', async () => {
    const { page, errors, foreign, close } = await open();
    for (const kind of ['initiativen', 'nachnutzung', 'angebote', 'aussagen', 'beziehungen']) {
      for (const path of [`eintraege/${kind}`, `neu/${kind}`]) {
        await page.goto(`${profile}/${path}`);
        expect([path, await accessibilityFaults(page)]).toEqual([path, []]);
        await page.setViewportSize({ width: 320, height: 900 });
        expect([path, await overflow(page)]).toEqual([path, 0]);
        await page.setViewportSize({ width: 1280, height: 900 });
      }
    }
    await page.goto(`${profile}/neu/angebote`);
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
    await page.waitForURL(`${profile}/eintraege/angebote`);
    await untilFound(page, `${portal.origin}/suche?q=Zeppelinlandeplatz`, 'Rat zu Zeppelinlandeplätzen');
    await page.goto(`${profile}/eintraege/angebote`);
    await page.getByRole('link', { name: /^Bearbeiten: Rat zu Zeppelin/ }).click();
    await page.locator('#feld-text').fill('Rat zu Luftschiffen');
    await page.getByText(KEPT).waitFor();
    await save(page).click();
    await page.waitForURL(`${profile}/eintraege/angebote`);
    await page.getByRole('link', { name: /^Bearbeiten: Rat zu Luftschiffen/ }).click();
    await page.getByRole('link', { name: 'Frühere Stände dieses Eintrags' }).click();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Stand 1 wiederherstellen' }).click();
    await page.getByText('zurück auf Stand 1').waitFor();
    await page.goto(`${profile}/eintraege/angebote`);
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
    await page.goto(`${profile}/neu/beziehungen`);
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
    await page.waitForURL(`${profile}/eintraege/beziehungen`);
    await page.getByText('Gespeichert.').waitFor();
    await page.locator('main').getByRole('link', { name: 'Stadtwerke Heidelberg', exact: true }).waitFor();
    expect(errors).toEqual([]);
    await close();
  });

  it('shows both versions when a colleague was faster, and goes back to an earlier one', async () => {
    const [mine, theirs] = [await open(), await open()];
    for (const { page } of [mine, theirs]) await page.goto(form('beschreibung'));
    const before = await mine.page.locator('#feld-summary').inputValue();
    await theirs.page.locator('#feld-summary').fill('Von der Kollegin.');
    await save(theirs.page).click();
    await theirs.page.waitForURL(profile);
    const { page } = mine;
    await page.locator('#feld-summary').fill('Von mir.');
    await save(page).click();
    await page
      .getByRole('heading', { level: 1, name: 'Inzwischen hat jemand anderes gespeichert' })
      .waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByText('Von der Kollegin.').waitFor();
    await page.getByRole('radio', { name: 'Gespeicherte Fassung' }).first().check();
    await save(page).click();
    await page.waitForURL(profile);
    await page.getByText('Von der Kollegin.').first().waitFor();
    await page.goto(`${profile}/versionen`);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page
      .getByRole('button', { name: /wiederherstellen/ })
      .last()
      .click();
    await page.waitForURL(`${profile}/versionen`);
    await page.goto(form('beschreibung'));
    expect(await page.locator('#feld-summary').inputValue()).toBe(before);
    for (const { close } of [mine, theirs]) await close();
  });

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
    await page.waitForURL(profile);
    await page.getByText('Nach der langen Pause.').waitFor();
    await close();
  });

  it('warns whoever leaves with a text that is kept nowhere', async () => {
    const { page, close } = await open();
    await page.goto(form('beschreibung'));
    await page.route('**/drafts/**', (route) => route.abort());
    await page.locator('#feld-text').fill('Noch nirgends.');
    const asked = page.waitForEvent('dialog').then((dialog) => dialog.accept().then(() => dialog.type()));
    await page.goto(`${profile}/bearbeiten/kontakt`);
    expect(await asked).toBe('beforeunload');
    await close();
  });

  it('without scripts: asked back for a place, told what is wrong, and kept as a draft', async () => {
    const { page, close } = await open({ scripts: false, width: 320 });
    await page.goto(form('ort'));
    await page.locator('#feld-area').fill('Neustadt');
    await save(page).click();
    await page.getByText('„Neustadt“: Welcher Ort ist gemeint?').first().waitFor();
    expect(await overflow(page)).toBe(0);
    await page
      .getByRole('radio', { name: /Neustadt/ })
      .first()
      .check();
    await save(page).click();
    await page.waitForURL(profile);
    await page.goto(form('kontakt'));
    await page.locator('#feld-website').fill('javascript:alert(1)');
    await save(page).click();
    await page.locator('#feld-website-fehler').waitFor();
    await page.getByRole('button', { name: 'Entwurf speichern' }).click();
    await page.getByText('Hier steht Ihr Entwurf').waitFor();
    expect(await page.locator('#feld-website').inputValue()).toBe('javascript:alert(1)');
    await close();
  });

  it('takes a logo, and says why it does not take a file that is none', async () => {
    const { page, close } = await open();
    await page.goto(form('logo'));
    const send = async (buffer: Buffer) => {
      await page.locator('#feld-logo').setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer });
      await save(page).click();
    };
    await send(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'));
    await page.locator('#feld-logo-fehler').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    const png = await sharp({ create: { width: 600, height: 200, channels: 3, background: '#135' } })
      .png()
      .toBuffer();
    await send(png);
    await page.goto(profile);
    const logo = page.locator('img.logo');
    await logo.waitFor();
    expect(await logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(512);
    expect(await accessibilityFaults(page)).toEqual([]);
    await close();
  });

  it('says what is wrong so that everybody can find it', async () => {
    const { page, close } = await open();
    await page.goto(form('kontakt'));
    await page.locator('#feld-website').fill('kein Link');
    await save(page).click();
    await page.locator('#fehler').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    for (const concern of ['grunddaten', 'kennungen', 'sichtbarkeit']) {
      await page.goto(form(concern));
      expect([concern, await accessibilityFaults(page)]).toEqual([concern, []]);
    }
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

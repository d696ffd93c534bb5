import { expect, it } from '@jest/globals';
import sharp from 'sharp';
import { accessibilityFaults, overflow, tabTo } from '../browser.js';
import { KEPT, stepsIn } from './steps.js';
import type { WritingPortal } from './writing-portal.js';

/** What editors do with a profile, to be called inside `describe`. */
export function keepProfileTrue(portal: WritingPortal): void {
  const { at, own, open, form, save, done } = stepsIn(portal);

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
    await page.waitForURL(own());
    await page.getByText('Gespeichert.').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
    await page.goto(form('ort'));
    expect(await page.locator('#feld-area').inputValue()).toContain('Bayern (09)');
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
    await page.waitForURL(own());
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
    await page.goto(own());
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

  it('looks at the profile as others do, and makes a token for a program, on a narrow screen in the dark', async () => {
    const editor = await open({ width: 320, dark: true });
    const { page } = editor;
    await page.goto(form('sichtbarkeit'));
    for (const name of ['Profil ansehen wie ein Besucher', 'Profil ansehen wie ein Mitglied']) {
      await page.getByRole('link', { name }).click();
      await page.getByText(/^So sehen es/).waitFor();
      expect([name, await overflow(page), await accessibilityFaults(page)]).toEqual([name, 0, []]);
    }
    await page.goto(at('/konto/programme'));
    expect([await overflow(page), await accessibilityFaults(page)]).toEqual([0, []]);
    await done(editor);
  });
}

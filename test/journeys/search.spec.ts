import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { accessibilityFaults, openPage, overflow, type WatchedPage } from './browser.js';
import { visitPortal } from './visited-portal.js';

const BOX = '#suchfeld';
const ALL = 232;

describe('search', () => {
  const visited = visitPortal();
  const open = async (address: string, look = {}): Promise<WatchedPage> => {
    const watched = await openPage(visited, look);
    await watched.page.goto(visited.origin + address);
    return watched;
  };
  const done = async ({ foreign, errors, close }: WatchedPage) => {
    expect({ foreign, errors }).toEqual({ foreign: [], errors: [] });
    await close();
  };

  it('brings results by keyboard alone, and the focus stays where it was', async () => {
    const watched = await open('/suche');
    const { page } = watched;
    await page.locator(BOX).focus();
    await page.keyboard.type('digitallotse');
    await asked(page, 'digitallotse');
    await headline(page, '14 Treffer');
    expect(await activeName(page)).toBe('q');
    expect(addressOf(page)).toBe('/suche?q=digitallotse&typing=true');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/suche?q=digitallotse');
    await page.keyboard.press('Tab');
    await tabTo(page, 'input[name=kind][value=municipality]');
    const before = await placeOfFocus(page);
    await page.keyboard.press('Space');
    await headline(page, '8 Treffer');
    expect(await page.locator(':focus').getAttribute('value')).toBe('municipality');
    expect(await placeOfFocus(page)).toEqual(before);
    expect(addressOf(page)).toBe('/suche?q=digitallotse&kind=municipality');
    await tabTo(page, '.chosen a');
    await page.keyboard.press('Enter');
    await headline(page, '14 Treffer');
    expect(await activeName(page)).toBe('treffer');
    await done(watched);
  });

  it('says politely, in one place, what has come', async () => {
    const watched = await open('/suche');
    const { page } = watched;
    const said = await recordStatus(page);
    const word = 'digitallotsen';
    await page.locator(BOX).pressSequentially(word, { delay: 30 });
    // A busy machine may pause between two letters: what was found for half a word is then said before.
    await page.waitForFunction(() =>
      document.querySelector('[role=status]')?.textContent?.includes('14 Treffer'),
    );
    expect(await page.locator('[role=status], [aria-live]').count()).toBe(1);
    const heard = await said();
    expect(heard.at(-1)).toMatch(/^(\d Vorschläge · )?14 Treffer$/);
    expect(heard.length).toBeLessThan(word.length / 2);
    await page.locator(BOX).fill('wort '.repeat(17));
    await page.waitForFunction(() =>
      document.querySelector('[role=status]')?.textContent?.includes('17 Wörter'),
    );
    expect(await page.locator(BOX).getAttribute('aria-invalid')).toBe('true');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.locator(BOX).fill('wlan');
    await page.locator('#suchfeld-fehler').waitFor({ state: 'detached' });
    await watched.close();
  });

  it('goes back step by step, and typing is one step', async () => {
    const watched = await open('/suche');
    const { page } = watched;
    await page.locator(BOX).pressSequentially('digital', { delay: 120 });
    await page.locator(BOX).pressSequentially('lotsen', { delay: 120 });
    await page.keyboard.press('Enter');
    await asked(page, 'digitallotsen');
    await headline(page, '14 Treffer');
    await page.locator('input[name=kind][value=municipality]').check();
    await headline(page, '8 Treffer');
    await page.goBack();
    await headline(page, '14 Treffer');
    expect(await page.locator('input[name=kind]:checked').count()).toBe(0);
    expect(await page.locator(BOX).inputValue()).toBe('digitallotsen');
    await page.goBack();
    await headline(page, `${ALL} Treffer`);
    expect(await page.locator(BOX).inputValue()).toBe('');
    await page.goForward();
    await headline(page, '14 Treffer');
    await page.getByRole('link', { name: 'Stadt Pforzheim', exact: true }).first().click();
    await page.waitForURL('**/organisationen/stadt-pforzheim');
    await page.goBack();
    await headline(page, '14 Treffer');
    await done(watched);
  });

  it('narrows, reloads and goes back to what was found for half a word', async () => {
    const watched = await open('/suche');
    const { page } = watched;
    await page.locator(BOX).pressSequentially('pforzh', { delay: 20 });
    await asked(page, 'pforzh');
    const half = await page.locator('#treffer').innerText();
    expect(addressOf(page)).toBe('/suche?q=pforzh&typing=true');
    await page.keyboard.press('Escape');
    const option = page.locator('.choice', { has: page.locator('input[name=type][value=organisation]') });
    const count = await option.locator('.count').innerText();
    await option.locator('input').check();
    await headline(page, `${count} Treffer`);
    await page.goBack();
    await headline(page, half);
    await page.locator('.pager a').click();
    await page.waitForURL(/typing=true.*cursor=/);
    expect(await page.locator('#treffer').innerText()).toBe(half);
    await page.goBack();
    await page.waitForURL('**/suche?q=pforzh&typing=true');
    await page.reload();
    await headline(page, half);
    await page.locator('.hits h3 a').first().click();
    await page.waitForURL((url) => url.pathname !== '/suche');
    await page.goBack();
    await headline(page, half);
    await page.locator(BOX).press('Enter');
    await page.waitForURL('**/suche?q=pforzh');
    await page.waitForFunction((was) => document.querySelector('#treffer')?.textContent !== was, half);
    await done(watched);
  });

  it('never lets an early answer stand in for a late question', async () => {
    const watched = await open('/suche');
    const { page } = watched;
    await page.route('**/suche?q=wlan&typing=true', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      await route.continue().catch(() => undefined);
    });
    await page.locator(BOX).fill('wlan');
    await page.waitForRequest('**/suche?q=wlan&typing=true');
    await page.locator(BOX).fill('digitallotsen');
    await headline(page, '14 Treffer');
    await page.waitForTimeout(1_800);
    expect(await page.locator('#treffer').innerText()).toBe('14 Treffer');
    expect(addressOf(page)).toBe('/suche?q=digitallotsen&typing=true');
    await watched.close();
  });

  it('says that nothing came, keeps what was there, and tries again', async () => {
    const watched = await open('/suche');
    const { page } = watched;
    await page.route('**/suche?**', (route) => route.abort());
    await page.locator(BOX).fill('digitallotsen');
    await page.getByText('Die Treffer konnten nicht geladen werden.').first().waitFor();
    expect(await page.locator('#treffer').innerText()).toBe(`${ALL} Treffer`);
    await page.unroute('**/suche?**');
    await page.getByRole('link', { name: 'Noch einmal versuchen' }).click();
    await headline(page, '14 Treffer');
    expect(await page.locator('.progress').isVisible()).toBe(false);
    await watched.close();
  });

  it('finds an option among many by its name', async () => {
    const watched = await open('/suche');
    const { page } = watched;
    const finder = page.getByLabel('In „Thema“ filtern');
    const found = page.locator('fieldset[data-group=topic] .choice:visible');
    const before = await found.allInnerTexts();
    await finder.fill(before[0]!.split(/\s/)[0]!);
    expect((await found.allInnerTexts())[0]).toBe(before[0]);
    await finder.fill('buergers');
    expect(await found.allInnerTexts()).toEqual([expect.stringContaining('Bürgerservice')]);
    await finder.fill('');
    expect(await found.allInnerTexts()).toEqual(before);
    await finder.fill('burgers');
    await found.getByRole('checkbox').check();
    await page.locator('.chosen').getByText('Bürgerservice').waitFor();
    expect(addressOf(page)).toBe('/suche?topic=buergerservice');
    await done(watched);
  });

  it('finds a county by its name, below the state that it lies in', async () => {
    const watched = await openPage(visited);
    const { page } = watched;
    // The demo network has too few counties for a field of their own.
    await page.route('**/suche', async (route) => {
      const answer = await route.fetch();
      const regions = 'data-group="state"';
      const body = (await answer.text()).replace(regions, `${regions} data-find="Finden" data-one="Einer"`);
      await route.fulfill({ response: answer, body });
    });
    await page.goto(`${visited.origin}/suche`);
    await page.getByLabel('Finden').fill('pforz');
    const found = page.locator('fieldset[data-group=state] .choice:visible');
    expect(await found.allInnerTexts()).toEqual([
      expect.stringContaining('Baden-Württemberg'),
      expect.stringContaining('Pforzheim'),
    ]);
    await page.locator('[role=status]', { hasText: 'Einer' }).waitFor({ state: 'attached' });
    await found.last().getByRole('checkbox').check();
    await page.locator('.chosen').getByText('Pforzheim').waitFor();
    await done(watched);
  });

  it('offers places by name, and shows how far they are', async () => {
    const watched = await open('/suche?q=digitallotsen');
    const { page } = watched;
    await page.locator('#ort').fill('pforz');
    await page
      .getByRole('option', { name: /^Pforzheim/ })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.chosen').getByText('bis 50 km um Pforzheim').waitFor();
    expect(addressOf(page)).toBe('/suche?q=digitallotsen&near=08231000&radiusKm=50');
    expect(await page.locator('#ort').inputValue()).toBe('Pforzheim, Baden-Württemberg');
    await page.getByRole('link', { name: 'auf der Karte' }).click();
    await page.locator('.map .ring').waitFor();
    await page.goBack();
    await page.locator('.hits').waitFor();
    await done(watched);
  });

  it('fits a narrow screen, where the filters fold away and lead to the results', async () => {
    const watched = await open('/suche?q=digitallotsen', { width: 320, dark: true });
    const { page } = watched;
    await page.getByText('Eingrenzen', { exact: true }).click();
    await page.getByLabel('Kommune', { exact: false }).first().check();
    await headline(page, '8 Treffer');
    await page.getByRole('button', { name: 'Anwenden' }).click();
    await page.waitForFunction(() => document.activeElement?.id === 'treffer');
    expect(await page.locator('.narrow .fields').isVisible()).toBe(false);
    expect([await overflow(page), await accessibilityFaults(page)]).toEqual([0, []]);
    await done(watched);
  });

  it('has no fault where suggestions lie over results, on a narrow screen either', async () => {
    const watched = await open('/suche?q=digitallotsen', { width: 320, dark: true });
    const { page } = watched;
    await page.locator(BOX).fill('pforz');
    await page.getByRole('listbox').waitFor();
    await asked(page, 'pforz');
    await page.keyboard.press('ArrowDown');
    expect([await overflow(page), await accessibilityFaults(page)]).toEqual([0, []]);
    await done(watched);
  });

  it('without scripts filters by form, asks which place is meant, and takes filters back', async () => {
    const watched = await openPage(visited, { scripts: false });
    const { page } = watched;
    await page.goto(`${visited.origin}/suche`);
    await page.locator(BOX).fill('digitallotsen');
    await page.getByRole('button', { name: 'Suchen' }).click();
    expect(await page.locator('#treffer').innerText()).toBe('14 Treffer');
    await page.getByLabel('Kommune', { exact: false }).first().check();
    await page.locator('#ort').fill('Freiburg');
    await page.locator('#umkreis').selectOption('200');
    await page.getByRole('button', { name: 'Anwenden' }).click();
    await page.getByText('„Freiburg“ gibt es mehrmals. Welcher Ort ist gemeint?').waitFor();
    expect(await page.locator('#ort').inputValue()).toBe('Freiburg');
    await page.getByRole('link', { name: /^Freiburg im Breisgau/ }).click();
    expect(addressOf(page)).toBe('/suche?q=digitallotsen&kind=municipality&near=08311000&radiusKm=200');
    await page.getByRole('link', { name: 'nach Entfernung' }).click();
    expect(await page.locator('.hits h3').first().innerText()).toContain('Pforzheim');
    await page.getByRole('link', { name: 'Kommune: Filter entfernen' }).click();
    await page.getByRole('link', { name: 'Alle zurücksetzen' }).first().click();
    expect(addressOf(page)).toBe('/suche?q=digitallotsen');
    await watched.close();
  });

  it('without scripts keeps a question that is too long where it was typed', async () => {
    const watched = await openPage(visited, { scripts: false });
    const { page } = watched;
    await page.goto(visited.origin);
    const long = 'wort '.repeat(20).trim();
    await page.locator(BOX).fill(long);
    await page.getByRole('button', { name: 'Suchen' }).click();
    await page.getByText('Das sind 20 Wörter').waitFor();
    expect(await page.locator(BOX).inputValue()).toBe(long);
    await watched.close();
  });

  const typed = async (text: string) => {
    const watched = await openPage(visited);
    await watched.page.goto(visited.origin);
    await watched.page.locator(BOX).focus();
    await watched.page.keyboard.type(text);
    await watched.page.getByRole('listbox').waitFor();
    return watched;
  };

  it('suggests in a combobox: arrows choose, Home and End leave, Escape closes and then clears', async () => {
    const watched = await typed('frei');
    const { page } = watched;
    const box = page.getByRole('combobox', { name: 'Wonach suchen Sie?' });
    const active = () => box.getAttribute('aria-activedescendant');
    const selected = () => page.locator('[role=option][aria-selected=true]').allInnerTexts();
    expect(await box.getAttribute('aria-expanded')).toBe('true');
    expect([await active(), await selected()]).toEqual([null, []]);
    expect(await page.getByRole('group').filter({ hasText: 'Orte' }).count()).toBeGreaterThan(0);
    await page.keyboard.press('ArrowDown');
    expect(await page.locator(`#${await active()}`).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowUp');
    expect(await active()).toBeNull();
    await page.keyboard.press('ArrowUp');
    const options = await page.getByRole('option').allInnerTexts();
    expect(await selected()).toEqual([options.at(-1)]);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Home');
    expect([await active(), await selected()]).toEqual([null, []]);
    expect(await box.evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(0);
    await page.keyboard.press('End');
    await page.keyboard.press('Escape');
    expect([await box.getAttribute('aria-expanded'), await box.inputValue()]).toEqual(['false', 'frei']);
    await page.keyboard.press('ArrowDown');
    await page.getByRole('listbox').waitFor();
    expect((await selected()).length).toBe(1);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await box.inputValue()).toBe('');
    await watched.close();
  });

  it('empties the box and its results together', async () => {
    const watched = await openPage(visited);
    const { page } = watched;
    await page.goto(`${visited.origin}/suche?q=wlan`);
    await page.locator(BOX).press('Escape');
    expect(await page.locator(BOX).inputValue()).toBe('');
    await page.waitForURL((url) => url.pathname === '/suche' && url.search === '');
    expect(await page.locator('.results').getAttribute('data-address')).toBe('/suche');
    await watched.close();
  });

  it('suggests, and takes nothing from whoever goes on without', async () => {
    const watched = await typed('wlan');
    const { page } = watched;
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    expect(await page.getByRole('listbox').count()).toBe(0);
    expect(await page.locator(BOX).inputValue()).toBe('wlan');
    await page.locator(BOX).press('Enter');
    await page.waitForURL('**/suche?q=wlan');
    await watched.close();
  });

  it('suggests what can be tapped', async () => {
    const context = await visited.browser.newContext({
      hasTouch: true,
      viewport: { width: 360, height: 740 },
    });
    const page = await context.newPage();
    await page.goto(visited.origin);
    await page.locator(BOX).tap();
    await page.keyboard.type('stadt pforz');
    await page
      .getByRole('option', { name: /^Stadt Pforzheim/ })
      .first()
      .tap();
    await page.waitForURL('**/organisationen/stadt-pforzheim');
    await context.close();
  });
});

async function headline(page: Page, text: string): Promise<void> {
  await page.locator('#treffer', { hasText: new RegExp(`^${text}$`) }).waitFor();
}

/** Half a word may find as much: what is shown is the answer to all of it. */
function asked(page: Page, words: string): Promise<void> {
  return page.waitForURL(({ searchParams }) => searchParams.get('q') === words);
}

function addressOf(page: Page): string {
  const { pathname, search } = new URL(page.url());
  return pathname + search;
}

/** Name of the field that has the focus, or else its id. */
function activeName(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const active = document.activeElement;
    return active?.getAttribute('name') ?? active?.id ?? null;
  });
}

/** Where on the page the focus is, however far that is scrolled. */
function placeOfFocus(page: Page): Promise<number | undefined> {
  return page.evaluate(() => {
    const top = document.activeElement?.getBoundingClientRect().top;
    return top === undefined ? undefined : Math.round(top + window.scrollY);
  });
}

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`${selector} cannot be reached by Tab`);
}

/** Notes every text of the live region; answers with all so far. */
async function recordStatus(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    const region = document.querySelector('[role=status]')!;
    new MutationObserver(() => heard.push(region.textContent ?? '')).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  return () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
}

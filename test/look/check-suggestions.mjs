import { join } from 'node:path';

/** Walks through the search box by keyboard alone; answers with what was not as it should be. */
export async function checkSuggestions(browser, origin, out) {
  const failures = [];
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const expect = (what, found, wanted) => {
    if (found !== wanted) failures.push(`suggestions: ${what}: ${found} instead of ${wanted}`);
  };
  await page.goto(`${origin}/start.de.html`);
  const box = page.getByRole('combobox');
  const expanded = () => box.getAttribute('aria-expanded');
  expect('closed at first', await expanded(), 'false');
  await box.focus();
  await page.keyboard.type('dig');
  await page.getByRole('listbox').waitFor();
  expect('open', await expanded(), 'true');
  await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent !== '');
  expect('announced', await page.getByRole('status').textContent(), '4 Vorschläge');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const active = page.locator(`[id="${await box.getAttribute('aria-activedescendant')}"]`);
  expect('second option', await active.getAttribute('aria-selected'), 'true');
  await page.screenshot({ path: join(out, 'vorschlaege.png') });
  await page.keyboard.press('Escape');
  expect('closed by Escape', await expanded(), 'false');
  expect('text kept', await box.inputValue(), 'dig');
  await page.keyboard.press('ArrowUp');
  await page.getByRole('listbox').waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/organisationen/digihub-suedbaden');
  await page.goto(`${origin}/start.de.html`);
  await page.getByRole('combobox').fill('zzz');
  await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent !== '');
  expect('no list', await page.getByRole('listbox').count(), 0);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/suche?q=zzz');
  await page.close();
  return failures;
}

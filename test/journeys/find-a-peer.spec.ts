import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openPage } from './browser.js';
import { visitPortal } from './visited-portal.js';

describe('from the start page to a peer', () => {
  const visited = visitPortal();

  /** Four clicks: the box, the button, the town, the peer. */
  const walk = async (page: Page) => {
    await page.goto(visited.origin);
    await page.locator('#suchfeld').click();
    await page.locator('#suchfeld').fill('digitallotsen pforzheim');
    await page.getByRole('button', { name: 'Suchen' }).click();
    await page.getByRole('link', { name: 'Stadt Pforzheim', exact: true }).first().click();
    await page.waitForURL('**/organisationen/stadt-pforzheim');
    await page.locator('#peers').waitFor();
    await page.getByRole('link', { name: 'Stadt Heidelberg', exact: true }).first().click();
    await page.waitForURL('**/organisationen/stadt-heidelberg');
    return page.locator('h1').innerText();
  };

  it.each([
    ['wide', {}],
    ['narrow', { width: 320 }],
    ['without scripts', { scripts: false }],
  ])('%s', async (_, look) => {
    const { page, foreign, errors, close } = await openPage(visited, look);
    expect(await walk(page)).toBe('Stadt Heidelberg');
    expect({ foreign, errors }).toEqual({ foreign: [], errors: [] });
    await close();
  });

  it('by keyboard alone, with a suggestion', async () => {
    const { page, close } = await openPage(visited);
    await page.goto(visited.origin);
    await focusByTab(page, '#suchfeld');
    await page.keyboard.type('stadt pforz');
    // Suggestions for what was typed first may come before.
    await page.locator('[role=option]').first().filter({ hasText: 'Stadt Pforzheim' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/organisationen/stadt-pforzheim');
    await focusByTab(page, 'a[href$="/organisationen/stadt-heidelberg"]');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/organisationen/stadt-heidelberg');
    await close();
  });
});

/** Presses Tab until the element has the focus. */
async function focusByTab(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`${selector} cannot be reached by Tab`);
}

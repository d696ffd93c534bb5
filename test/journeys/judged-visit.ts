import { afterAll } from '@jest/globals';
import type { Page } from 'playwright-core';
import { accessibilityFaults, type Look, openPage, overflow, type WatchedPage } from './browser.js';
import type { Visited } from './visited-portal.js';

const FINE = { faults: [], overflow: 0, headings: 1 };
/** What a visit finds where nothing is wrong, with one judgement or two. */
export const fine = { status: 200, judged: [FINE], foreign: [], errors: [] };
export const fineInBoth = { ...fine, judged: [FINE, FINE] };

/**
 * Visits one address after the other in the same window, and says of each what is wrong with it. To be called inside `describe`.
 *
 * @param look how all of them are looked at first
 * @param hasKnownColours contrast is judged elsewhere
 */
export function judgedVisits(visited: Visited, look: Look, hasKnownColours = false) {
  let window: WatchedPage | undefined;
  const noted = { foreign: 0, errors: 0 };
  afterAll(() => window?.close());
  return async (address: string, further?: (page: Page) => Promise<void>) => {
    window ??= await openPage(visited, look);
    const { page, foreign, errors } = window;
    if (further) await wideInTheLight(page);
    const response = await page.goto(visited.origin + address);
    const judged = [await judge(page, hasKnownColours)];
    if (further) {
      await further(page);
      judged.push(await judge(page, hasKnownColours));
    }
    const found = {
      status: response?.status(),
      judged,
      foreign: foreign.slice(noted.foreign),
      errors: errors.slice(noted.errors),
    };
    Object.assign(noted, { foreign: foreign.length, errors: errors.length });
    return found;
  };
}

async function wideInTheLight(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
}

export async function narrowInTheDark(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 900 });
  await page.emulateMedia({ colorScheme: 'dark' });
}

async function judge(page: Page, hasKnownColours: boolean) {
  return {
    faults: await accessibilityFaults(page, hasKnownColours),
    overflow: await overflow(page),
    headings: await page.locator('h1').count(),
  };
}

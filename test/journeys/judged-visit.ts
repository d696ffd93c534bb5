import { afterAll } from '@jest/globals';
import type { Page } from 'playwright-core';
import { accessibilityFaults, type Look, openPage, overflow, type WatchedPage } from './browser.js';
import type { Visited } from './visited-portal.js';

const FITTING = { overflow: 0, headings: 1 };
const FINE = { ...FITTING, faults: [] };
/** What a visit finds where nothing is wrong: without axe, with one judgement or two. */
export const fitting = { status: 200, judged: [FITTING], foreign: [], errors: [] };
export const fine = { ...fitting, judged: [FINE] };
export const fineInBoth = { ...fitting, judged: [FINE, FINE] };

/**
 * Visits one address after the other in the same window, and says of each what is wrong with it. To be called inside `describe`.
 *
 * @param look how all of them are looked at first
 * @param judge by what
 */
export function judgedVisits(visited: Visited, look: Look, judge: Judge = judgeByAxe) {
  let window: WatchedPage | undefined;
  const noted = { foreign: 0, errors: 0 };
  afterAll(() => window?.close());
  return async (address: string, further?: (page: Page) => Promise<void>) => {
    window ??= await openPage(visited, look);
    const { page, foreign, errors } = window;
    if (further) await wideInTheLight(page);
    const response = await page.goto(visited.origin + address);
    const judged = [await judge(page)];
    if (further) {
      await further(page);
      judged.push(await judge(page));
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

/** A line of what is found wrong, or how many there are of something. */
type Judge = (page: Page) => Promise<Readonly<Record<string, number | readonly string[]>>>;

async function judgeByAxe(page: Page) {
  return { ...(await judgeByMeasure(page)), faults: await accessibilityFaults(page) };
}

/** Without axe, which takes longer than to load and lay out the page: for what axe judges where it looks alike. */
export async function judgeByMeasure(page: Page) {
  return { overflow: await overflow(page), headings: await page.locator('h1').count() };
}

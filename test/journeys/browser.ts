import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

const EXECUTABLE = process.env.CHROME_PATH || '/usr/bin/chromium';
/** Without these a headless Chromium looks for its maker's hosts, and every failed look-up would be a foreign request. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A page lives shorter than its scripts, and axe, would take to be optimised: a quarter of the browser's processor time.
  '--js-flags=--no-maglev --no-turbofan',
];

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: EXECUTABLE, args: ARGS });
}

/** How somebody looks at a page. */
export interface Look {
  readonly width?: number;
  readonly dark?: boolean;
  readonly forcedColors?: boolean;
  readonly scripts?: boolean;
}

/** A page of its own that notes every request to another origin and every error in the console. */
export async function openPage(
  { browser, origin }: { readonly browser: Browser; readonly origin: string },
  look: Look = {},
): Promise<WatchedPage> {
  const { width = 1280, dark = false, forcedColors = false, scripts = true } = look;
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: dark ? 'dark' : 'light',
    forcedColors: forcedColors ? 'active' : 'none',
    javaScriptEnabled: scripts,
  });
  const page = await context.newPage();
  const foreign: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:')) foreign.push(url);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  return { page, foreign, errors, close: () => context.close() };
}

export interface WatchedPage {
  readonly page: Page;
  /** Addresses of other origins that were asked for. */
  readonly foreign: readonly string[];
  /** What the browser complained about, such as a breach of the content security policy. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  readonly axe: { run(options: AxeOptions): Promise<AxeResult> };
}

interface AxeOptions {
  readonly resultTypes: ['violations'];
}

interface AxeResult {
  readonly violations: readonly { id: string; nodes: readonly { html: string }[] }[];
}

/** What axe finds wrong with a page, a line each. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as Axe).axe.run({ resultTypes: ['violations'] }),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''} (${nodes.length})`);
}

/** By how many pixels a page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Presses Tab until the element has the focus. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`${selector} cannot be reached by Tab`);
}

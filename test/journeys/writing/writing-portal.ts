import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { EmbeddedPostgres, openDataSource } from '#platform';
import { Netzlotse } from '#testing';
import { openBrowser } from '../browser.js';

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>;

/** A portal of their own, with the demo network: what is written there nobody else sees. */
export interface WritingPortal {
  readonly origin: string;
  readonly browser: Browser;
  /** By the link that the start printed for a role; it is good for one time, so that others of a role share the session. */
  signIn(page: Page, role: 'member' | 'editor' | 'curator'): Promise<void>;
  /** Of whoever has signed in: others go on as them, without another mail. */
  readonly sessions: Map<string, Cookies>;
  /** Makes all who tend an organisation have done so for a year longer, and begins the day on which they are asked. */
  aYearLater(slug: string): Promise<void>;
}

/** A busy machine may take long; what takes longer hangs. */
const LONGEST_MS = 60_000;

/** Brings it up before the tests of a file and ends it after; to be called inside `describe`. */
export function writingPortal(): WritingPortal {
  const opened: { origin: string; browser: Browser | null } = { origin: '', browser: null };
  let folder: string;
  let netzlotse: Netzlotse;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'netzlotse-writing-'));
    netzlotse = new Netzlotse({ DATA_DIR: folder, LOG_LEVEL: 'silent' });
    [opened.origin, opened.browser] = await Promise.all([netzlotse.ready(), openBrowser()]);
  });
  afterAll(async () => {
    await opened.browser?.close();
    worker?.kill();
    await netzlotse.end();
    await rm(folder, { recursive: true, force: true });
  });
  let worker: ChildProcess | null = null;
  const aYearLater = async (slug: string) => {
    const postgres = await EmbeddedPostgres.acquire(folder);
    const dataSource = await openDataSource(postgres.address, [], 1);
    await dataSource.query(
      `update organisation_roles set since = since - interval '1 year'
       where organisation_id = (select id from organisations where slug = $1)`,
      [slug],
    );
    await dataSource.destroy();
    // A worker asks when it begins, and then daily.
    worker = spawn(process.execPath, ['dist/apps/worker.js'], {
      env: {
        ...process.env,
        DATA_DIR: folder,
        LOG_LEVEL: 'silent',
        PUBLIC_URL: opened.origin,
        NETZLOTSE_DATABASE: JSON.stringify(postgres.address),
      },
      stdio: 'ignore',
    });
    await postgres.release();
  };
  const sessions = new Map<string, Cookies>();
  const signIn: WritingPortal['signIn'] = async (page, role) => {
    page.setDefaultTimeout(LONGEST_MS);
    const known = sessions.get(role);
    if (known) {
      await page.context().addCookies(known);
      return;
    }
    const link = new RegExp(`^Sign in as ${role}: (\\S+)$`, 'm').exec(netzlotse.output)?.[1];
    if (!link) throw new Error(`The start printed no link for ${role}:\n${netzlotse.output}`);
    await page.goto(link);
    await page.locator('main form button[type=submit]').first().click();
    await page.waitForURL((url) => !url.pathname.includes('/anmelden/link/'));
    sessions.set(role, await page.context().cookies());
  };
  return Object.assign(opened as { origin: string; browser: Browser }, { signIn, sessions, aYearLater });
}

import { setTimeout as sleep } from 'node:timers/promises';
import { PLANTED } from '../api/planted.js';
import { DatabaseProxy } from '../portal/database-proxy.js';
import { type TestPortal, openTestPortal } from '../portal/open-test-portal.js';

const READS = '/api/v1/planted/database';
let portal: TestPortal;
let proxy: DatabaseProxy;

beforeEach(async () => {
  portal = await openTestPortal({
    doors: PLANTED,
    address: async (database) => {
      proxy = new DatabaseProxy(database);
      await proxy.open();
      return proxy.address;
    },
  });
});
afterEach(async () => {
  await portal.close();
  await proxy.cut();
});

const isAway = { status: 503, headers: { 'retry-after': '5', 'cache-control': 'no-store' } };

describe('a database that is gone', () => {
  it('makes reads a 503 that says when to come back, and they resume by themselves', async () => {
    expect((await portal.ask(READS)).status).toBe(200);
    await proxy.cut();
    // Twice: over connections that broke, and over new ones.
    expect(await portal.ask(READS)).toMatchObject(isAway);
    expect(await portal.ask(READS)).toMatchObject(isAway);
    expect(await portal.ask('/readyz')).toMatchObject(isAway);
    expect((await portal.ask('/healthz')).status).toBe(200);
    await proxy.open();
    expect(await secondsUntilAnswered()).toBeLessThan(10);
  });

  it.each([
    ['/probe/datenbank', 'Netzlotse ist gerade nicht erreichbar'],
    ['/en/probe/datenbank', 'Netzlotse'],
  ])('makes %s a page that says so', async (path, title) => {
    await proxy.cut();
    const answer = await portal.ask(path);
    expect(answer).toMatchObject(isAway);
    expect(answer.text).toMatch(new RegExp(`<h1>${title}`));
    expect(answer.text).toContain(answer.headers['x-request-id']);
  });

  it('tells nobody where it was', async () => {
    await proxy.cut();
    const { text } = await portal.ask(READS);
    expect(JSON.parse(text)).toMatchObject({ code: 'SERVICE.UNAVAILABLE' });
    expect(text).not.toMatch(/127\.0\.0\.1|ECONN|connect/);
  });
});

describe('a database that no longer answers', () => {
  it('is given up on, and found again by itself', async () => {
    expect((await portal.ask(READS)).status).toBe(200);
    proxy.silence();
    expect(await portal.ask(READS)).toMatchObject(isAway);
    proxy.speak();
    expect(await secondsUntilAnswered()).toBeLessThan(10);
  });
});

describe('a statement that takes too long', () => {
  it('is a 503, not a defect', async () => {
    expect(await portal.ask('/api/v1/planted/slow')).toMatchObject(isAway);
  });
});

async function secondsUntilAnswered(): Promise<number> {
  const begun = performance.now();
  while ((await portal.ask(READS)).status !== 200) await sleep(50);
  return (performance.now() - begun) / 1_000;
}

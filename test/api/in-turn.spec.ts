import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { SearchRecords, Suggest } from '#search';
import { openTestPortal, type TestPortal } from '../portal/open-test-portal.js';

/** Longer than all of them take to arrive. */
const SLOW_MS = 30;

describe('questions that one address asks at once', () => {
  let portal: TestPortal;
  beforeAll(async () => {
    portal = await openTestPortal({ settings: { TRUST_PROXY: 'on' } });
  });
  afterAll(() => portal.close());
  afterEach(() => void jest.restoreAllMocks());

  const statuses = async (addresses: readonly string[]) =>
    (await Promise.all(addresses.map((address) => portal.ask(address)))).map(({ status }) => status);

  /** Makes answers slow. @returns how many were begun, and how many at most ran together */
  const slowed = (wait: () => Promise<unknown> = () => sleep(SLOW_MS)) => {
    const counts = { begun: 0, most: 0 };
    let running = 0;
    for (const one of [SearchRecords, Suggest]) {
      const useCase: { execute(...args: unknown[]): Promise<unknown> } = portal.app.get(one, {
        strict: false,
      });
      const execute = useCase.execute.bind(useCase);
      jest.spyOn(useCase, 'execute').mockImplementation(async (...args) => {
        running += 1;
        counts.begun += 1;
        counts.most = Math.max(counts.most, running);
        await wait();
        return execute(...args).finally(() => (running -= 1));
      });
    }
    return counts;
  };
  const mostFrom = async (askers: readonly string[]) => {
    const counts = slowed();
    const ask = (asker: string) =>
      portal.ask('/api/v1/search?q=wlan', { headers: { 'x-forwarded-for': asker } });
    await Promise.all(askers.map(ask));
    return counts.most;
  };

  it('are answered two by two, whatever routes they go to', async () => {
    const counts = slowed();
    const paths = ['/api/v1/search', '/api/v1/suggest', '/suche'];
    const addresses = paths.flatMap((path) => Array.from({ length: 4 }, () => `${path}?q=wlan`));
    expect(await statuses(addresses)).toEqual(addresses.map(() => 200));
    expect(counts.most).toBe(2);
  });

  it.each([
    ['of one network of IPv6', (at: number) => `2001:db8:1:2::${at}`, 2],
    ['of several', (at: number) => `2001:db8:1:${at}::1`, 6],
    [
      'of one address of IPv4, however it is written',
      (at: number) => `${at % 2 ? '::ffff:' : ''}192.0.2.7`,
      2,
    ],
  ])('are those %s', async (_case, askerOf, most) => {
    expect(await mostFrom([1, 2, 3, 4, 5, 6].map(askerOf))).toBe(most);
  });

  it('are passed over where the one who asked has left while waiting', async () => {
    let open = () => undefined as void;
    const gate = new Promise<void>((resolve) => (open = resolve));
    const counts = slowed(() => gate);
    const first = statuses(['/suche?q=wlan', '/suche?q=wlan']);
    while (counts.begun < 2) await sleep(1);
    const leaving = request(`${portal.url}/api/v1/search?q=wlan`, { agent: false });
    leaving.on('error', () => undefined).end();
    const [heard] = (await once(portal.app.getHttpServer(), 'request')) as [IncomingMessage];
    const last = statuses(['/api/v1/suggest?q=wlan', '/api/v1/suggest?q=wlan']);
    leaving.destroy();
    await once(heard.socket, 'close');
    open();
    expect([await first, await last]).toEqual([
      [200, 200],
      [200, 200],
    ]);
    expect(counts.begun).toBe(4);
  });

  it('are all answered, though some are wrong', async () => {
    const addresses = Array.from({ length: 12 }, (_, at) =>
      at % 3 === 0 ? '/api/v1/search?state=99' : `/api/v1/${at % 2 ? 'search' : 'suggest'}?q=wlan`,
    );
    expect(await statuses(addresses)).toEqual(addresses.map((_, at) => (at % 3 === 0 ? 400 : 200)));
  });
});

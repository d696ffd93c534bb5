import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { SearchRecords, Suggest } from '#search';
import { openTestPortal, type TestPortal } from '../portal/open-test-portal.js';

/** Longer than all of them take to arrive. */
const SLOW_MS = 30;

describe('questions that one address asks at once', () => {
  let portal: TestPortal;
  beforeAll(async () => {
    portal = await openTestPortal();
  });
  afterAll(() => portal.close());
  afterEach(() => void jest.restoreAllMocks());

  const statuses = async (addresses: readonly string[]) =>
    (await Promise.all(addresses.map((address) => portal.ask(address)))).map(({ status }) => status);

  it('are answered two by two, whatever routes they go to', async () => {
    let [running, most] = [0, 0];
    for (const one of [SearchRecords, Suggest]) {
      const useCase: { execute(...args: unknown[]): Promise<unknown> } = portal.app.get(one, {
        strict: false,
      });
      const execute = useCase.execute.bind(useCase);
      jest.spyOn(useCase, 'execute').mockImplementation(async (...args) => {
        running += 1;
        most = Math.max(most, running);
        await sleep(SLOW_MS);
        return execute(...args).finally(() => (running -= 1));
      });
    }
    const paths = ['/api/v1/search', '/api/v1/suggest', '/suche'];
    const addresses = paths.flatMap((path) => Array.from({ length: 4 }, () => `${path}?q=wlan`));
    expect(await statuses(addresses)).toEqual(addresses.map(() => 200));
    expect(most).toBe(2);
  });

  it('are all answered, though some are wrong', async () => {
    const addresses = Array.from({ length: 12 }, (_, at) =>
      at % 3 === 0 ? '/api/v1/search?state=99' : `/api/v1/${at % 2 ? 'search' : 'suggest'}?q=wlan`,
    );
    expect(await statuses(addresses)).toEqual(addresses.map((_, at) => (at % 3 === 0 ? 400 : 200)));
  });
});

import { setTimeout as sleep } from 'node:timers/promises';
import { ask } from '../../portal/ask.js';

const PER_SECOND = 100;
const SECOND_MS = 1_000;

/** What became of the attempts of a flood. */
export interface Flooded {
  readonly attempts: number;
  /** Answers by status; 0: none came. */
  readonly statuses: Readonly<Record<number, number>>;
}

/**
 * Wrong passwords, a hundred a second, each from another address, while something else is done.
 *
 * @param accounts how many accounts are tried in turn
 */
export async function flood<T>(
  portal: string,
  accounts: number,
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly flooded: Flooded }> {
  const statuses: Record<number, number> = {};
  const running = new Set<Promise<void>>();
  let isOver = false;
  let attempts = 0;
  const attempt = async (n: number): Promise<void> => {
    const body = { email: `person-${n % accounts}@stadt.example`, password: 'geraten und falsch' };
    const headers = { 'x-forwarded-for': `198.18.${(n >> 8) % 256}.${n % 256}` };
    const { status } = await ask(portal, '/api/v1/sign-in/password', { method: 'POST', headers, body }).catch(
      () => ({ status: 0 }),
    );
    statuses[status] = (statuses[status] ?? 0) + 1;
  };
  const flooding = (async () => {
    while (!isOver) {
      const one = attempt(attempts).finally(() => running.delete(one));
      running.add(one);
      attempts += 1;
      await sleep(SECOND_MS / PER_SECOND);
    }
  })();
  try {
    const result = await work();
    return { result, flooded: { attempts, statuses } };
  } finally {
    isOver = true;
    await flooding;
    await Promise.all(running);
  }
}

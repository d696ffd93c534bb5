import { get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { DomainError } from '#platform';

const POLL_MS = 40;
const ANSWER_MS = 10_000;
/** An address for each that means "all of this machine". */
const EVERYWHERE: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '::1' };

/**
 * Waits until the portal says that it is ready and then serves its first page.
 *
 * @param died settles when the portal has ended instead
 * @throws DomainError `START.PORTAL_ENDED`, also when the first page is an error
 */
export async function waitForFirstPage(host: string, port: number, died: Promise<string>): Promise<void> {
  const at = { host: EVERYWHERE[host] ?? host, port };
  const end = died.then((how) => {
    throw new DomainError('START.PORTAL_ENDED', 'unavailable', { how });
  });
  await Promise.race([end, untilServed(at)]);
}

async function untilServed(at: { host: string; port: number }): Promise<void> {
  while ((await statusOf(at, '/readyz')) !== 200) await sleep(POLL_MS);
  const status = await statusOf(at, '/');
  if (status === 200) return;
  throw new DomainError('START.PORTAL_ENDED', 'unavailable', { how: `GET / answers ${status}` });
}

/** null: nobody answers yet. */
function statusOf(at: { host: string; port: number }, path: string): Promise<number | null> {
  return new Promise((resolve) => {
    const request = get({ ...at, path, agent: false, timeout: ANSWER_MS }, (response) => {
      response.resume();
      response.once('close', () => resolve(response.statusCode ?? null));
    });
    request.once('timeout', () => request.destroy());
    request.once('error', () => resolve(null));
  });
}

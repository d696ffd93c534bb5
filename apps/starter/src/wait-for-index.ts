import { setTimeout as sleep } from 'node:timers/promises';
import { countBacklog, type DatabaseAddress, openDataSource } from '#platform';

const POLL_MS = 100;
/** A large import that was not indexed yet must not keep people from the portal. */
const PATIENCE_MS = 60_000;

/** Waits until the worker has indexed what was just loaded, so that the first search finds it. */
export async function waitForIndex(address: DatabaseAddress, signal: AbortSignal): Promise<void> {
  const dataSource = await openDataSource(address, [], 1);
  try {
    const deadline = Date.now() + PATIENCE_MS;
    while (!signal.aborted && (await countBacklog(dataSource)) > 0) {
      if (Date.now() > deadline) {
        console.log('The worker is still indexing: search fills up over the next minutes.');
        return;
      }
      await sleep(POLL_MS);
    }
  } finally {
    await dataSource.destroy();
  }
}

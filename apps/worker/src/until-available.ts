import { setTimeout as sleep } from 'node:timers/promises';
import { DomainError, isUnavailable } from '#platform';

const PAUSE_MS = 1_000;

/**
 * Does something that needs the database, again and again while it is away in the middle of it, as when Postgres restarts. A database
 * that was never there is a refusal with a sentence of its own.
 *
 * @throws whatever has another cause
 */
export async function untilAvailable<T>(work: () => Promise<T>, pauseMs = PAUSE_MS): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (error instanceof DomainError || !isUnavailable(error)) throw error;
      await sleep(pauseMs);
    }
  }
}

import { DomainError, loadConfig } from '#platform';
import type { Child } from './child.js';
import type { Closing } from './closing.js';
import { refuse } from './refuse.js';
import { start } from './start.js';

/**
 * Runs until somebody asks to end, or something that cannot be mended ends; then closes everything.
 *
 * @param portal has begun to load
 * @param asked settles when somebody asks
 * @returns the exit code
 */
export async function run(portal: Child, closing: Closing, asked: Promise<null>): Promise<number> {
  const given = new AbortController();
  const code = await untilAsked(portal, closing, asked, given.signal).then(
    () => 0,
    (error: unknown) => {
      refuse(error);
      return 1;
    },
  );
  given.abort();
  await closing.close();
  return code;
}

async function untilAsked(
  portal: Child,
  closing: Closing,
  asked: Promise<null>,
  signal: AbortSignal,
): Promise<void> {
  const starting = start(loadConfig(), portal, closing, signal);
  starting.catch(() => undefined); // fails late and unheard when somebody leaves before it is done
  const started = await Promise.race([asked, starting]);
  if (!started) return;
  const { url, links } = started;
  console.log(`Netzlotse is ready: ${url}`);
  for (const { role, token } of links) console.log(`Sign in as ${role}: ${url}/anmelden/link/${token}`);
  const how = await Promise.race([asked, portal.died]);
  if (how) throw new DomainError('START.PORTAL_ENDED', 'unavailable', { how });
}

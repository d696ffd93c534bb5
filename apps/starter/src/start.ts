import { fileURLToPath } from 'node:url';
import { childEnvironment, claimDataDir, type Config, openDataDir } from '#platform';
import { Child } from './child.js';
import type { Closing } from './closing.js';
import { waitForFirstPage } from './first-page.js';
import { keepDatabase } from './keep-database.js';
import { tryPort } from './port.js';
import { Restarting } from './restarting.js';

export interface Started {
  /** Where people find the portal. */
  readonly url: string;
  /** Settles, with how, when the portal has ended by itself. */
  readonly portalDied: Promise<string>;
}

/**
 * Brings up everything in order, and hands each thing to `closing` as it comes.
 *
 * @throws DomainError whose sentence `refuse` knows
 */
export async function start(config: Config, closing: Closing, signal: AbortSignal): Promise<Started> {
  openDataDir(config.dataDir);
  const port = config.port === 0 ? await tryPort(config.host, 0) : config.port;
  const url = `http://localhost:${port}`;
  const claim = claimDataDir(config.dataDir, url);
  closing.add(() => claim.release());
  await tryPort(config.host, port);

  const preparation = import('./prepare-database.js'); // loads while the database starts
  const database = await keepDatabase(config, closing, signal);
  await (await preparation).prepareDatabase(config, database.address);
  signal.throwIfAborted();

  const environment = childEnvironment(config, port, database.address);
  const portal = new Child(scriptOf('portal'), environment);
  closing.add(
    () => portal.end(),
    () => portal.kill(),
  );
  await waitForFirstPage(config.host, port, portal.died);
  signal.throwIfAborted();

  // Second, although nothing depends on it: on two cores it would take half of the portal's time to load.
  const worker = new Restarting(
    () => new Child(scriptOf('worker'), environment),
    (how, seconds) => console.error(`The worker ended (${how}); it starts again in ${seconds} s.`),
  );
  // Both at once: each may take a while.
  closing.add(
    async () => void (await Promise.all([portal.end(), worker.end()])),
    () => worker.kill(),
  );
  return { url, portalDied: portal.died };
}

function scriptOf(app: string): string {
  return fileURLToPath(new URL(`../../${app}/src/main.js`, import.meta.url));
}

import { childEnvironment, claimDataDir, type Config, openDataDir } from '#platform';
import { Child } from './child.js';
import type { Closing } from './closing.js';
import { waitForFirstPage } from './first-page.js';
import { keepDatabase } from './keep-database.js';
import type { SignInLink } from './sign-in-links.js';
import { tryPort } from './port.js';
import { waitForIndex } from './wait-for-index.js';
import { Restarting } from './restarting.js';

export interface Started {
  readonly url: string;
  readonly links: readonly SignInLink[];
}

/**
 * Brings up everything in order, and hands each thing to `closing` as it comes.
 *
 * @returns where people find the portal, and how to sign in
 * @throws DomainError whose sentence `refuse` knows
 */
export async function start(
  config: Config,
  portal: Child,
  closing: Closing,
  signal: AbortSignal,
): Promise<Started> {
  openDataDir(config.dataDir);
  const port = config.port === 0 ? await tryPort(config.host, 0) : config.port;
  const url = `http://localhost:${port}`;
  const claim = claimDataDir(config.dataDir, url);
  closing.add(() => claim.release());
  await tryPort(config.host, port);

  const preparation = import('./prepare-database.js'); // loads while the database starts
  const database = await keepDatabase(config, closing, signal);
  const links = await (await preparation).prepareDatabase(config, database.address);
  signal.throwIfAborted();

  const settings = childEnvironment(config, port, database.address, {});
  portal.begin(settings);
  await waitForFirstPage(config.host, port, portal.died);
  signal.throwIfAborted();

  // Last, although nothing depends on it: on two cores it would take half of the portal's time.
  const worker = new Restarting(
    () => {
      const child = new Child('worker');
      child.begin(settings);
      return child;
    },
    (how, seconds) => console.error(`The worker ended (${how}); it starts again in ${seconds} s.`),
  );
  // Both at once: each may take a while.
  closing.add(
    async () => void (await Promise.all([portal.end(), worker.end()])),
    () => worker.kill(),
  );
  await waitForIndex(database.address, signal);
  return { url, links };
}

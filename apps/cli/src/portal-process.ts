import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { childEnvironment, type Config, type DatabaseAddress, DomainError, WITH_PARENT } from '#platform';

const SCRIPT = fileURLToPath(new URL('../../portal.js', import.meta.url));

/**
 * Works with a portal of its own on any free port. It is a process, as apps do not import each other.
 *
 * @throws DomainError `START.PORTAL_ENDED`
 */
export async function withPortal<T>(
  config: Config,
  address: DatabaseAddress,
  work: (url: string) => Promise<T>,
): Promise<T> {
  const environment = {
    ...childEnvironment({ ...config, database: null }, 0, address),
    HOST: '127.0.0.1',
    DATABASE_URL: '',
    LOG_LEVEL: 'info',
  };
  const portal = fork(SCRIPT, [WITH_PARENT], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const ended = once(portal, 'exit');
  try {
    return await work(await addressOf(portal));
  } finally {
    portal.kill('SIGTERM');
    await ended;
  }
}

/** Reads its log until it says where it listens. */
async function addressOf(portal: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: portal.stdout! })) {
    const { msg, url } = JSON.parse(line) as { msg?: string; url?: string };
    if (msg === 'listening' && url) {
      portal.stdout!.resume();
      return url;
    }
  }
  throw new DomainError('START.PORTAL_ENDED', 'unavailable', { how: `exit ${portal.exitCode}` });
}

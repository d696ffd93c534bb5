import { join } from 'node:path';

const isBuilt = import.meta.dirname.includes('/dist/');

/** The project, from test/prove/rebuild or from what is built of it. */
export const ROOT = join(import.meta.dirname, isBuilt ? '../../../..' : '../../..');

/** The environment of a process that works on a database of ours. */
export function environmentFor(address: object): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR } = process.env;
  return { PATH, HOME, TMPDIR, NETZLOTSE_DATABASE: JSON.stringify(address), DEMO: 'off', LOG_LEVEL: 'warn' };
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DatabaseAddress } from '#platform';
import { environmentFor, ROOT } from './root.js';

export interface Rebuilt {
  readonly isKilled: boolean;
  readonly seconds: number;
  /** How many records an earlier one had done; 0 for one that was killed. */
  readonly resumedAt: number;
}

/**
 * `search rebuild` as operators run it, in a process of its own.
 *
 * @param killAfterMs counted from when the first record is indexed; null: it may end by itself
 * @throws Error with what it said, when it fails
 */
export async function rebuildInProcess(
  address: DatabaseAddress,
  killAfterMs: number | null,
): Promise<Rebuilt> {
  const child = spawn(process.execPath, ['tools/cli.mjs', 'search', 'rebuild', '--json'], {
    cwd: ROOT,
    env: environmentFor(address),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close') as Promise<[number | null]>;
  let [stdout, stderr] = ['', ''];
  const startedAt = performance.now();
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  createInterface({ input: child.stderr }).on('line', (line) => {
    stderr += `${line}\n`;
    if (killAfterMs !== null && line.includes('"indexing"'))
      void sleep(killAfterMs).then(() => child.kill('SIGKILL'));
  });
  const [code] = await ended;
  const seconds = (performance.now() - startedAt) / 1_000;
  if (code === null && killAfterMs !== null) return { isKilled: true, seconds, resumedAt: 0 };
  if (code !== 0) throw new Error(`search rebuild ended with ${code}: ${stderr}${stdout}`);
  const { resumedAt } = JSON.parse(stdout) as { resumedAt: number };
  return { isKilled: false, seconds, resumedAt };
}

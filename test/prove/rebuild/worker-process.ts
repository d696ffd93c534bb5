import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { DatabaseAddress } from '#platform';
import { environmentFor, ROOT } from './root.js';

/** The worker in a process of its own, as in production; @returns what ends it. */
export function startWorkerProcess(address: DatabaseAddress): () => Promise<void> {
  const worker = spawn(process.execPath, [join(ROOT, 'dist/apps/worker.js')], {
    cwd: ROOT,
    env: environmentFor(address),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(worker, 'exit');
  return async () => {
    worker.kill('SIGTERM');
    await ended;
  };
}

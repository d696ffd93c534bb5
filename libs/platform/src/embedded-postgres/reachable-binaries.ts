import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Account } from './account.js';
import { type Binaries, nameLibraries } from './binaries.js';
import { run } from './run.js';

/** Where root puts what another account must reach; `node_modules` may lie below a closed folder such as root's home. */
export const SYSTEM_FOLDER = '/var/lib/netzlotse';

/** The binaries, or a copy of them if the account cannot reach the originals. */
export async function reachableBinaries(account: Account, binaries: Binaries): Promise<Binaries> {
  if (account.kind !== 'other') return binaries;
  if ((await run(account, binaries, 'postgres', ['--version'])).succeeded) return binaries;
  const root = join(SYSTEM_FOLDER, `postgres-${binaries.version}`);
  if (!existsSync(root)) await copyOnce(binaries.root, root);
  return { ...binaries, root, environment: {} };
}

async function copyOnce(from: string, to: string): Promise<void> {
  const draft = `${to}.${randomUUID()}`;
  await mkdir(SYSTEM_FOLDER, { recursive: true, mode: 0o755 });
  await cp(from, draft, { recursive: true, verbatimSymlinks: true });
  nameLibraries(draft, draft);
  try {
    await rename(draft, to);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(to)) throw error;
  }
}

import { lstatSync, readFileSync } from 'node:fs';
import { chown, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Cluster } from './cluster.js';

const SOCKET = '.s.PGSQL.5432';
/** sockaddr_un.sun_path holds 108 bytes with its end mark. */
const LONGEST_SOCKET_PATH = 107;

/**
 * A folder for the socket, closed to other people: the one that holds the files if its path is short enough, else one
 * in the system's temporary folder. Remembered, so that a Postgres started anew answers where the old one did.
 */
export async function openSocketFolder(cluster: Cluster): Promise<string> {
  const folder = isShort(beside(cluster)) ? beside(cluster) : await temporaryFolder(cluster);
  for (const left of [SOCKET, `${SOCKET}.lock`]) await rm(join(folder, left), { force: true });
  return folder;
}

/** Removes the temporary folder if there is one; Postgres has ended. */
export async function removeSocketFolder(cluster: Cluster): Promise<void> {
  const folder = remembered(cluster);
  if (folder) await rm(folder, { recursive: true, force: true });
  await rm(memory(cluster), { force: true });
}

const beside = (cluster: Cluster): string => dirname(cluster.files);
const memory = (cluster: Cluster): string => join(beside(cluster), 'socket-folder');
const isShort = (folder: string): boolean => Buffer.byteLength(join(folder, SOCKET)) <= LONGEST_SOCKET_PATH;

async function temporaryFolder(cluster: Cluster): Promise<string> {
  const known = remembered(cluster);
  if (known) return known;
  const folder = await mkdtemp(join(tmpdir(), 'netzlotse-'));
  if (cluster.account.kind === 'other') await chown(folder, cluster.account.uid, cluster.account.gid);
  await writeFile(memory(cluster), folder, { mode: 0o600 });
  return folder;
}

/** null if there is none, or if somebody else put one in its place: the temporary folder is everybody's. */
function remembered(cluster: Cluster): string | null {
  try {
    const folder = readFileSync(memory(cluster), 'utf8');
    const found = lstatSync(folder);
    const owner = cluster.account.kind === 'other' ? cluster.account.uid : process.getuid?.();
    return found.isDirectory() && found.uid === owner && (found.mode & 0o077) === 0 ? folder : null;
  } catch {
    return null;
  }
}

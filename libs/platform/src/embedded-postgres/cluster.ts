import { createHash, randomUUID } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { chown, mkdir, readdir, readFile, realpath, rename, rm, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DomainError } from '../errors/domain-error.js';
import { type Account, accountForNewCluster, accountOf, LOCALE } from './account.js';
import type { Binaries } from './binaries.js';
import { failure } from './failure.js';
import { reachableBinaries, SYSTEM_FOLDER } from './reachable-binaries.js';
import { run } from './run.js';

/** The files of one embedded database, and how they are served. */
export interface Cluster {
  /** Absolute, without symbolic links. */
  readonly files: string;
  readonly account: Account;
  readonly binaries: Binaries;
}

export interface ClusterOptions {
  /** Faster, and lost when the machine crashes: for tests only. */
  readonly unsafe?: boolean;
  /** Hears in one sentence what may take a while or lie somewhere unexpected. */
  readonly note?: (event: ClusterEvent) => void;
  /** Gives up a start that takes long; what it made so far is ended or cleared by the next one. */
  readonly signal?: AbortSignal;
}

export type ClusterEvent =
  | { kind: 'creating-database' }
  | { kind: 'running-as-nobody'; folder: string }
  | { kind: 'recovering' };

/** The only superuser, and owner of the one database. */
export const DATABASE_USER = 'netzlotse';

/** Begins the name of a cluster that is not finished. */
const DRAFT = 'data.new-';

/**
 * Opens the cluster under `home`, making it if there is none. The caller holds the lock of `home`.
 *
 * @throws DomainError `EMBEDDED_POSTGRES.OTHER_VERSION`, `EMBEDDED_POSTGRES.FAILED`
 */
export async function openCluster(
  home: string,
  binaries: Binaries,
  options: ClusterOptions,
): Promise<Cluster> {
  const named = join(home, 'data');
  if (!isThere(named)) await createCluster(home, binaries, options);
  const files = await realpath(named).catch(() => named);
  await checkVersion(files, binaries);
  const account = accountOf(files);
  return { files, account, binaries: await reachableBinaries(account, binaries) };
}

/** A link counts although what it points to may be gone: better an error than a new, empty database. */
function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** Made under another name and renamed when complete: an interruption leaves no half database. */
async function createCluster(home: string, found: Binaries, options: ClusterOptions): Promise<void> {
  options.note?.({ kind: 'creating-database' });
  const account = await accountForNewCluster();
  const binaries = await reachableBinaries(account, found);
  const folder = account.kind === 'other' ? await folderForOther(home, account) : home;
  if (folder !== home) options.note?.({ kind: 'running-as-nobody', folder });
  await removeDrafts(folder);
  const draft = join(folder, DRAFT + randomUUID());
  const finished = join(folder, folder === home ? 'data' : `data-${randomUUID()}`);
  const made = await run(account, binaries, 'initdb', initdbArguments(draft, options), options.signal);
  if (!made.succeeded) throw failure(made.output, join(home, 'server.log'));
  await rename(draft, finished);
  if (folder !== home) await symlink(finished, join(home, 'data'));
}

function initdbArguments(files: string, options: ClusterOptions): string[] {
  const safety = options.unsafe ? ['--no-sync'] : [];
  return [
    `--pgdata=${files}`,
    `--username=${DATABASE_USER}`,
    '--auth=trust', // reachable only through a socket in a folder that is closed to others
    '--encoding=UTF8',
    `--locale=${LOCALE}`,
    '--locale-provider=icu',
    '--icu-locale=de-DE',
    ...safety,
  ];
}

async function removeDrafts(folder: string): Promise<void> {
  const left = (await readdir(folder)).filter((name) => name.startsWith(DRAFT));
  await Promise.all(left.map((name) => rm(join(folder, name), { recursive: true, force: true })));
}

/** A place that the other account may traverse, found again by the path of the home it belongs to. */
async function folderForOther(home: string, account: Account & { kind: 'other' }): Promise<string> {
  const id = createHash('sha256').update(home).digest('hex').slice(0, 16);
  const folder = join(SYSTEM_FOLDER, id);
  await mkdir(SYSTEM_FOLDER, { recursive: true, mode: 0o755 });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chown(folder, account.uid, account.gid);
  return folder;
}

async function checkVersion(files: string, binaries: Binaries): Promise<void> {
  const found = await readFile(join(files, 'PG_VERSION'), 'utf8').then(
    (text) => text.trim(),
    () => '?',
  );
  const needed = binaries.version.split('.')[0];
  if (found === needed) return;
  throw new DomainError('EMBEDDED_POSTGRES.OTHER_VERSION', 'conflict', {
    found,
    needed,
    folder: dirname(files),
  });
}

import { spawn } from 'node:child_process';
import { chownSync, closeSync, fstatSync, openSync, readFileSync, truncateSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { programFor } from './account.js';
import type { Cluster, ClusterOptions } from './cluster.js';
import { failure } from './failure.js';
import { findPostmaster, type Postmaster } from './postmaster.js';
import { serverArguments } from './settings.js';
import { openSocketFolder } from './socket-folder.js';

const LARGEST_LOG = 5_000_000;
const POLL_MS = 10;
const SLOW_MS = 3_000;

/**
 * Starts Postgres on the files and waits until it takes connections. It is a session of its own: neither Ctrl-C nor
 * the end of this process reaches it, because others may have begun to use it.
 * The caller holds the lock of the home and knows that nothing else serves the files.
 *
 * @param log file that gets what Postgres has to say
 * @throws DomainError `EMBEDDED_POSTGRES.FAILED`
 */
export async function startPostgres(
  cluster: Cluster,
  log: string,
  options: ClusterOptions,
): Promise<Postmaster> {
  const socketFolder = await openSocketFolder(cluster);
  // All that served the files is gone, so whatever process has the number in there today is no Postgres of ours.
  await rm(join(cluster.files, 'postmaster.pid'), { force: true });
  const {
    file,
    args,
    options: how,
  } = programFor(
    cluster.account,
    join(cluster.binaries.root, 'bin/postgres'),
    serverArguments(cluster.files, socketFolder, options),
    cluster.binaries.environment,
  );
  const { descriptor, begin } = openLog(log, cluster);
  const child = spawn(file, args, { ...how, detached: true, stdio: ['ignore', descriptor, descriptor] });
  closeSync(descriptor);
  child.unref();
  let ended = '';
  child.once('error', (error) => (ended = error.message));
  child.once('exit', (code, signal) => (ended ||= `ended with ${signal ?? code}`));
  const slow = setTimeout(() => options.note?.({ kind: 'recovering' }), SLOW_MS);
  try {
    while (!ended) {
      const postmaster = findPostmaster(cluster.files);
      if (postmaster?.isReady) return postmaster;
      if (options.signal?.aborted && child.pid) process.kill(child.pid, 'SIGQUIT');
      await sleep(POLL_MS);
    }
  } finally {
    clearTimeout(slow);
  }
  throw failure(readFileSync(log).subarray(begin).toString(), log, ended);
}

function openLog(log: string, cluster: Cluster): { descriptor: number; begin: number } {
  const descriptor = openSync(log, 'a', 0o600);
  if (fstatSync(descriptor).size > LARGEST_LOG) truncateSync(log);
  if (cluster.account.kind === 'other') chownSync(log, cluster.account.uid, cluster.account.gid);
  return { descriptor, begin: fstatSync(descriptor).size };
}

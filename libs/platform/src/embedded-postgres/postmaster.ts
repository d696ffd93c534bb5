import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isPidRunning } from '../process/process-identity.js';

/** What a running Postgres writes about itself into `postmaster.pid`. */
export interface Postmaster {
  readonly pid: number;
  readonly socketFolder: string;
  readonly port: number;
  readonly isReady: boolean;
}

const POLL_MS = 10;
const HARD_END_MS = 1_000;

/** The Postgres that serves these files now, or null; a number that meanwhile belongs to something else is nobody. */
export function findPostmaster(files: string): Postmaster | null {
  const lines = linesOf(join(files, 'postmaster.pid'));
  const pid = Number(lines[0]);
  if (!(pid > 0) || !isPidRunning(pid)) return null;
  if (process.platform === 'linux' && !isPostgresIn(files, String(pid))) return null;
  return {
    pid,
    port: Number(lines[3]) || 5432,
    socketFolder: lines[4] ?? '',
    isReady: lines[7]?.trim() === 'ready',
  };
}

/**
 * Asks the Postgres of these files to end, then all its processes, ever less politely. Also ends what a killed
 * postmaster left behind: that must be gone before another one may touch the files.
 *
 * @param patienceMs how long an orderly end may take; without it the next start repeats the last changes from the log
 */
export async function endPostgres(files: string, patienceMs: number): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    const postmaster = findPostmaster(files);
    if (!postmaster && signal === 'SIGINT') continue;
    const targets = postmaster && signal !== 'SIGKILL' ? [] : processesIn(files);
    for (const pid of new Set([...targets, ...(postmaster ? [postmaster.pid] : [])])) send(pid, signal);
    const deadline = Date.now() + (signal === 'SIGINT' ? patienceMs : HARD_END_MS);
    while (Date.now() < deadline) {
      if (!findPostmaster(files) && processesIn(files).length === 0) return;
      await sleep(POLL_MS);
    }
  }
}

/** The processes of one Postgres all work in the folder of its files. Somebody's shell may do that too. */
function processesIn(files: string, candidates = listProcesses()): number[] {
  return candidates.filter((pid) => isPostgresIn(files, pid)).map(Number);
}

function isPostgresIn(files: string, pid: string): boolean {
  try {
    const program = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')[0] ?? '';
    return /(^|\/)postgres(:|$)/.test(program) && readlinkSync(`/proc/${pid}/cwd`) === files;
  } catch {
    return false;
  }
}

function listProcesses(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return [];
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended by itself in between.
  }
}

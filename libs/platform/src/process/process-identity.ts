import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Names one process for good: numbers are given out again, a number with its start and its boot is not. */
export const processIdentity = z.object({
  pid: z.number().int().positive(),
  /** Clock ticks since boot (Linux) or a date (elsewhere); only ever compared. */
  startedAt: z.string(),
  /** Empty where `startedAt` is a date. */
  bootId: z.string(),
});

export type ProcessIdentity = z.infer<typeof processIdentity>;

interface Observed {
  readonly startedAt: string;
  readonly hasEnded: boolean;
}

/** The identity of this process. */
export function ownIdentity(): ProcessIdentity {
  return { pid: process.pid, startedAt: observe(process.pid)?.startedAt ?? '', bootId: bootId() };
}

/** Whether that very process still runs; one that merely waits to be collected by its parent does not. */
export function isRunning(identity: ProcessIdentity): boolean {
  if (!isPidTaken(identity.pid) || identity.bootId !== bootId()) return false;
  const observed = observe(identity.pid);
  // Taken but hidden from us (another user's process under hidepid): rather wait for it than trample on it.
  if (!observed) return isPidTaken(identity.pid);
  return !observed.hasEnded && observed.startedAt === identity.startedAt;
}

/** Whether any live process has this number. */
export function isPidRunning(pid: number): boolean {
  return isPidTaken(pid) && observe(pid)?.hasEnded !== true;
}

function isPidTaken(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function observe(pid: number): Observed | null {
  try {
    return process.platform === 'linux' ? fromProc(pid) : fromPs(pid);
  } catch {
    return null;
  }
}

/** proc(5): the program's name in brackets may hold anything, so fields are counted from the last bracket. */
function fromProc(pid: number): Observed {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return { startedAt: fields[19] ?? '', hasEnded: fields[0] === 'Z' || fields[0] === 'X' };
}

function fromPs(pid: number): Observed {
  const line = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  const [state = '', ...start] = line.split(/\s+/);
  return { startedAt: start.join(' '), hasEnded: state.startsWith('Z') };
}

function bootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return '';
  }
}

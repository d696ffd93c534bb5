import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** A process that has to do with a data folder: by its command, its settings or the folder it works in. */
export interface Related {
  readonly pid: number;
  /** Its process id. */
  readonly parent: number;
  readonly command: string;
}

/** All processes that have to do with the folder, apart from this one. Linux only, as /proc is. */
export function processesOf(folder: string): Related[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .map((name) => ({
      pid: Number(name),
      parent: Number(/^PPid:\s*(\d+)/m.exec(read(`/proc/${name}/status`))?.[1]),
      command: read(`/proc/${name}/cmdline`).replaceAll('\0', ' ').trim(),
    }))
    .filter(({ pid, command }) => command !== '' && isRelated(pid, command, folder));
}

/** Waits until no process has to do with the folder any more. */
export async function untilNobodyUses(folder: string): Promise<void> {
  while (processesOf(folder).length > 0) await sleep(20);
}

function isRelated(pid: number, command: string, folder: string): boolean {
  const settings = read(`/proc/${pid}/environ`).split('\0');
  return (
    command.includes(folder) || settings.includes(`DATA_DIR=${folder}`) || workingIn(pid).startsWith(folder)
  );
}

function workingIn(pid: number): string {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return '';
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Runs the work while no other process does so under the same path; waits for those that live. The same rule as
 * `ExclusiveFile` of the platform, which is not compiled yet when this is needed.
 *
 * @template T
 * @param {string} path
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function oneAtATime(path, work) {
  mkdirSync(dirname(path), { recursive: true });
  while (!isTaken(path)) await sleep(100);
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

/** Takes the path, which nobody or a dead process holds. Whoever may succeed a dead holder is decided the same way. */
function isTaken(path) {
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, `${draft}\n${process.pid}\n${startOf(process.pid)}`);
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    const holder = read(path);
    if (!holder || isRunning(holder)) return false;
    const right = `${holder[0]}.successor`;
    if (!isTaken(right)) return false;
    const isUnchanged = read(path)?.[0] === holder[0];
    if (isUnchanged) renameSync(draft, path);
    rmSync(right, { force: true });
    return isUnchanged;
  } finally {
    rmSync(draft, { force: true });
  }
}

function read(path) {
  try {
    return readFileSync(path, 'utf8').split('\n');
  } catch {
    return null;
  }
}

function isRunning([, pid, start]) {
  try {
    process.kill(Number(pid), 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
  return startOf(pid) === start;
}

/** Boot and clock ticks since then; empty where /proc is missing, and then the number alone must do. */
function startOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${ticks}`;
  } catch {
    return '';
  }
}

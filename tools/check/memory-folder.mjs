import { statfsSync } from 'node:fs';

/** Where Debian keeps files in memory. */
const IN_MEMORY = '/dev/shm';
const GB = 1024 ** 3;
/** Databases of tests take less than a fifth of this, and are gone with the tests. */
const NEEDED = 2 * GB;
/** What is left to everything else then. */
const SPARE = 4 * GB;

/**
 * A folder in memory for what tests write and throw away, where there is plenty; undefined where there is not. Each file of tests has a
 * database of its own, a thousand files that are copied and removed again: on a disk that took the kernel five times as long.
 *
 * @returns {string | undefined}
 */
export function memoryFolder() {
  try {
    const { bavail, bsize } = statfsSync(IN_MEMORY);
    const isRoomy = bavail * bsize >= NEEDED && process.availableMemory() >= NEEDED + SPARE;
    return isRoomy ? IN_MEMORY : undefined;
  } catch {
    return undefined;
  }
}

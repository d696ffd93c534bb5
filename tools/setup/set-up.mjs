import { join } from 'node:path';
import { build, isBuilt } from '../build/build.mjs';
import { oneAtATime } from './one-at-a-time.mjs';
import { arePackagesInstalled, installPackages } from './packages.mjs';
import { root } from './root.mjs';

const LOCK = join(root, '.cache/set-up.lock');

/**
 * Installs and compiles what is missing or stale; a few milliseconds when nothing is.
 *
 * @param {{ quiet?: boolean }} options quiet: whatever there is to say goes to stderr
 */
export async function setUp({ quiet = false } = {}) {
  const say = quiet ? console.error : console.log;
  // What belongs to the project stays with it wherever the command is called from.
  process.env.DATA_DIR ||= join(root, '.data');
  if (arePackagesInstalled() && isBuilt()) return;
  await oneAtATime(LOCK, async () => {
    if (!arePackagesInstalled()) {
      say('Installing packages (npm ci) ...');
      await installPackages({ quiet });
    }
    if (!isBuilt()) {
      say('Building ...');
      await build();
    }
  });
}

/** For tests of what is built: leaves the packages alone. */
export async function buildIfStale() {
  if (isBuilt()) return;
  await oneAtATime(LOCK, async () => {
    if (!isBuilt()) await build();
  });
}

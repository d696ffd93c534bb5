import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

const STAMP = join(root, 'node_modules/.netzlotse-lock');
const LOCKFILE = join(root, 'package-lock.json');

/** Whether `node_modules` is what package-lock.json says. */
export function arePackagesInstalled() {
  const stamp = hashOf(LOCKFILE);
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return true;
  if (!isInstalledByHand()) return false;
  remember(stamp);
  return true;
}

/**
 * Runs `npm ci` with the registry settings of whoever runs this. Install scripts stay off (.npmrc): nothing needs one.
 *
 * @param {{ quiet: boolean }} options quiet: npm's words go to stderr
 */
export async function installPackages({ quiet }) {
  const args = ['ci', '--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  // Under `npm start` the very npm that runs us; other package managers name themselves there too.
  const npm = process.env.npm_execpath;
  const [command, first] = npm?.endsWith('npm-cli.js') ? [process.execPath, [npm]] : ['npm', []];
  const code = await new Promise((resolve) => {
    const child = spawn(command, [...first, ...args], {
      cwd: root,
      stdio: ['ignore', quiet ? 2 : 'inherit', 'inherit'],
    });
    child.once('error', () => resolve(127));
    child.once('close', (status) => resolve(status ?? 1));
  });
  if (code !== 0) {
    console.error(
      'Die Pakete ließen sich nicht installieren: Bitte die Meldung von npm darüber und die Verbindung zur Registry prüfen.',
    );
    console.error(
      'The packages could not be installed: please see what npm says above and check the registry.',
    );
    process.exit(1);
  }
  remember(hashOf(LOCKFILE));
}

/**
 * npm leaves a list of what it installed as its last act. Optional packages may be missing from it, with all that they
 * need, if they are for other machines.
 */
function isInstalledByHand() {
  const list = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(list)) return false;
  const installed = packagesOf(list);
  return Object.entries(packagesOf(LOCKFILE)).every(([path, wanted]) => {
    if (path === '') return true;
    const found = installed[path];
    return found ? found.version === wanted.version : wanted.optional && !isMeantForThisMachine(wanted);
  });
}

function isMeantForThisMachine({ os, cpu, libc }) {
  if (!os && !cpu) return false;
  const fits = (list, value) => !list || list.includes(value);
  return fits(os, process.platform) && fits(cpu, process.arch) && fits(libc, 'glibc');
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

function remember(stamp) {
  try {
    writeFileSync(STAMP, stamp);
  } catch {
    // A folder that others filled for us: then the long comparison is made each time.
  }
}

function hashOf(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

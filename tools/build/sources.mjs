import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup/root.mjs';

/** Folders whose files go to the same place below dist/. */
const FOLDERS = ['apps', 'libs', 'network', 'test/bench', 'test/engines', 'test/portal', 'test/prove'];
const CODE = /(?<!\.d)\.tsx?$/;
const SPECS = /\.(db-)?spec\.tsx?$/;
/** Read at run time by the code beside them. */
const COPIED = /\.(sql|yaml|json|jsonl|csv|gz)$/;

/**
 * @typedef {{ mtimeMs: number, size: number, hash: string }} Known a file as it was when it was built
 */

/** Paths of all files that the build is made of, relative to the project. */
export function listSources() {
  return FOLDERS.flatMap((folder) =>
    filesBelow(folder).filter((file) => (CODE.test(file) && !SPECS.test(file)) || COPIED.test(file)),
  );
}

/** Files of the pages' look, which the code does not read itself. */
export function listStyles() {
  return filesBelow('apps/portal/src/ui/styles');
}

/** @param {string} file */
export function isCode(file) {
  return CODE.test(file);
}

/** @param {string} file */
export function isCopied(file) {
  return COPIED.test(file);
}

/**
 * How a file is now. Its content is only read if its time or size differ from what is known.
 *
 * @param {string} file
 * @param {Known | undefined} known
 * @returns {Known}
 */
export function look(file, known) {
  const { mtimeMs, size } = statSync(join(root, file));
  if (known && known.mtimeMs === mtimeMs && known.size === size) return known;
  return { mtimeMs, size, hash: hashOf(file) };
}

/** @param {string} file */
export function hashOf(file) {
  return createHash('sha256')
    .update(readFileSync(join(root, file)))
    .digest('hex');
}

function filesBelow(folder) {
  let entries;
  try {
    entries = readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
  return entries.flatMap((entry) => {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

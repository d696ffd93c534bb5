import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup/root.mjs';
import { hashOf, isCode, isCopied, listSources, listStyles, look } from './sources.mjs';

const STATE = join(root, 'dist/.build.json');
/** When one of these changes, everything is built again. */
const RECIPE = [
  'package-lock.json',
  '.swcrc',
  'tools/build/apps.mjs',
  'tools/build/assets.mjs',
  'tools/build/build.mjs',
  'tools/build/code.mjs',
  'tools/build/sources.mjs',
];

/** Whether dist/ is what the sources say: compares times and sizes, and contents where those differ. */
export function isBuilt() {
  const known = readState();
  if (!known || known.recipe !== recipeHash()) return false;
  const { files, changed, removed } = compare(known);
  if (changed.length > 0 || removed.length > 0) return false;
  const isTouched = Object.entries(files).some(([file, now]) => known.files[file] !== now);
  if (isTouched) writeState({ ...known, files });
  return true;
}

/**
 * Compiles, copies and bundles what changed. dist/ mirrors the project; what runs is in
 * dist/apps/<app>.js, what the browser gets in dist/assets.
 */
export async function build() {
  const recipe = recipeHash();
  const last = readState();
  if (last?.recipe !== recipe) rmSync(join(root, 'dist'), { recursive: true, force: true });
  const known = last?.recipe === recipe ? last : { recipe, files: {} };
  const { files, changed, removed } = compare(known);
  const { compile, copy, remove } = await import('./code.mjs');
  for (const file of removed) remove(file);
  await Promise.all(changed.map((file) => (isCode(file) ? compile(file) : isCopied(file) && copy(file))));
  await bundle([...changed, ...removed]);
  writeState({ recipe, files });
}

async function bundle(touched) {
  const isInApps = touched.some((file) => isCode(file) && /^(apps|libs)\//.test(file));
  const isInAssets = touched.some(isSeenByBrowser);
  await Promise.all([
    isInApps && import('./apps.mjs').then(({ bundleApps }) => bundleApps()),
    isInAssets && import('./assets.mjs').then(({ bundleAssets }) => bundleAssets()),
  ]);
}

/** Islands may use any slice that is free of Node; which ones do is esbuild's to know. */
function isSeenByBrowser(file) {
  return file.startsWith('apps/portal/src/ui/') || file.startsWith('libs/');
}

function compare(known) {
  const sources = listSources();
  const styles = listStyles().filter((file) => !sources.includes(file));
  const files = Object.fromEntries(
    [...sources, ...styles].map((file) => [file, look(file, known.files[file])]),
  );
  return {
    files,
    changed: Object.keys(files).filter((file) => files[file].hash !== known.files[file]?.hash),
    removed: Object.keys(known.files).filter((file) => !files[file]),
  };
}

function recipeHash() {
  return createHash('sha256').update(RECIPE.map(hashOf).join()).digest('hex');
}

function readState() {
  return existsSync(STATE) ? JSON.parse(readFileSync(STATE, 'utf8')) : null;
}

/** Written last, and whole: an interrupted build is repeated. */
function writeState(state) {
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(`${STATE}.new`, JSON.stringify(state));
  renameSync(`${STATE}.new`, STATE);
}

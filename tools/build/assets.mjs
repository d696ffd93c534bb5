import { existsSync, readdirSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../setup/root.mjs';

const OUT = 'dist/assets';
const UI = 'apps/portal/src/ui';
const STATIC = ['.woff2', '.svg', '.png', '.ico'];
/** The oldest browsers that get islands; all others get the same pages without. */
const BROWSERS = ['chrome109', 'firefox115', 'safari16'];

/**
 * Bundles what reaches the browser: each file directly in `islands/`, and each style sheet and picture directly in
 * `styles/` with the fonts they use. Names carry a hash of the content; `manifest.json` maps `main.css`, `suggest.js`,
 * `fira-sans-400.woff2` to the addresses.
 */
export async function bundleAssets() {
  const entryPoints = [
    ...filesIn(`${UI}/islands`, (name) => /^(?!.*\.spec\.).*\.tsx?$/.test(name)),
    ...filesIn(`${UI}/styles`, (name) => ['.css', ...STATIC].includes(extname(name))),
  ];
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints,
    outdir: OUT,
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    target: BROWSERS,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: Object.fromEntries(STATIC.map((extension) => [extension, 'copy'])),
    metafile: true,
    logLevel: 'warning',
  });
  await mkdir(join(root, OUT), { recursive: true });
  await writeFile(join(root, OUT, 'manifest.json'), JSON.stringify(manifestOf(metafile.outputs), null, 2));
  removeOthers(Object.keys(metafile.outputs).map((path) => basename(path)));
}

function manifestOf(outputs) {
  const named = Object.entries(outputs).flatMap(([path, { entryPoint, inputs }]) => {
    const source = entryPoint ?? onlyStaticInput(inputs);
    if (!source) return [];
    const name = basename(source, extname(source)) + extname(path);
    return [[name, `/assets/${basename(path)}`]];
  });
  return Object.fromEntries(named.sort());
}

/** Fonts and pictures that only a style sheet names are no entry points; shared chunks have no name of their own. */
function onlyStaticInput(inputs) {
  const [source, ...more] = Object.keys(inputs);
  return source && more.length === 0 && STATIC.includes(extname(source)) ? source : null;
}

function filesIn(folder, isWanted) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder))
    .filter(isWanted)
    .map((name) => `${folder}/${name}`);
}

function removeOthers(names) {
  for (const name of readdirSync(join(root, OUT))) {
    if (name !== 'manifest.json' && !names.includes(name)) rmSync(join(root, OUT, name));
  }
}

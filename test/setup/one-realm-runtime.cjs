// Only what belongs to the tests themselves is loaded by Jest. Packages are loaded as they are, our code as it was built, once for
// all files of a process.
const { existsSync, readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { dirname, join, relative, resolve } = require('node:path');
const { default: Runtime } = require('jest-runtime');

const ROOT = resolve(__dirname, '../..');
const SOURCES = ['.ts', '.tsx'];
const requireOutside = createRequire(__filename);
const known = new Map();

/** Null: Jest loads it. */
function outside(from, name) {
  if (name.startsWith('#')) return join(ROOT, 'dist/libs', name.slice(1), 'src/index.js');
  if (!name.startsWith('.'))
    return name.startsWith('@jest/') || from.includes('/node_modules/') ? null : name;
  const path = join(dirname(from), name);
  if (!known.has(path)) known.set(path, builtOf(path));
  return known.get(path);
}

/** What asks for the functions of Jest has to get them from Jest. */
function builtOf(path) {
  if (/\.[cm]js$/.test(path)) return path;
  const source = SOURCES.map((ending) => path.replace(/\.js$/, ending)).find(existsSync);
  const built = join(ROOT, 'dist', relative(ROOT, path));
  if (!source || !existsSync(built) || readFileSync(source, 'utf8').includes('@jest/globals')) return null;
  return built;
}

module.exports = class OneRealmRuntime extends Runtime {
  requireModuleOrMock(from, name) {
    const path = outside(from, name);
    return path === null ? super.requireModuleOrMock(from, name) : requireOutside(path);
  }
};

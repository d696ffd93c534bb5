// Jest runs CommonJS; Nest 12 and friends are ESM only. SWC turns our TypeScript and their ESM into CommonJS.
const { createHash } = require('node:crypto');
const { existsSync, readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const swc = require('@swc/core');

const moduleTypes = new Map();

function packageType(folder) {
  if (moduleTypes.has(folder)) return moduleTypes.get(folder);
  const manifest = join(folder, 'package.json');
  const parent = dirname(folder);
  const type = existsSync(manifest)
    ? (JSON.parse(readFileSync(manifest, 'utf8')).type ?? 'commonjs')
    : parent === folder
      ? 'commonjs'
      : packageType(parent);
  moduleTypes.set(folder, type);
  return type;
}

function isEsm(file) {
  if (file.endsWith('.mjs')) return true;
  return !file.endsWith('.cjs') && packageType(dirname(file)) === 'module';
}

const own = JSON.parse(readFileSync(join(__dirname, '../../.swcrc'), 'utf8')).jsc;
const hoistMocks = { ...own, transform: { ...own.transform, hidden: { jest: true } } };
const foreign = { target: 'es2023', parser: { syntax: 'ecmascript', dynamicImport: true } };

module.exports = {
  canInstrument: false,
  getCacheKey: (source, file) => createHash('sha1').update(source).update(file).update('3').digest('hex'),
  process(source, file) {
    const isTypeScript = /\.tsx?$/.test(file);
    if (!isTypeScript && !isEsm(file)) return { code: source };
    return swc.transformSync(source, {
      filename: file,
      swcrc: false,
      configFile: false,
      // Beside the code, where only a failure reads them; within it every file that loads a module would.
      sourceMaps: isTypeScript,
      jsc: isTypeScript ? hoistMocks : foreign,
      module: { type: 'commonjs', ignoreDynamic: false },
    });
  },
};

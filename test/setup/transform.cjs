// Jest runs CommonJS: SWC turns our TypeScript into it.
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const swc = require('@swc/core');

const own = JSON.parse(readFileSync(join(__dirname, '../../.swcrc'), 'utf8')).jsc;
const jsc = { ...own, transform: { ...own.transform, hidden: { jest: true } } };

module.exports = {
  canInstrument: false,
  getCacheKey: (source, file) => createHash('sha1').update(source).update(file).update('5').digest('hex'),
  process: (source, file) =>
    swc.transformSync(source, {
      filename: file,
      swcrc: false,
      configFile: false,
      // Beside the code, where only a failure reads them; within it every file that loads a module would.
      sourceMaps: true,
      jsc,
      module: { type: 'commonjs', ignoreDynamic: false },
    }),
};

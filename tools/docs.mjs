import './setup/node-version.mjs';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeSlices } from './docs/slices.mjs';
import { root } from './setup/root.mjs';

// Writes what is generated below docs/; with --check it changes nothing and fails where something is not current.
const isCheck = process.argv.includes('--check');
const isCurrent = [keepSlices(), command('describe-schema'), command('describe-api')];
process.exitCode = isCurrent.every(Boolean) ? 0 : 1;

function keepSlices() {
  const file = 'docs/slices.md';
  const path = join(root, file);
  const content = describeSlices();
  const isSame = existsSync(path) && readFileSync(path, 'utf8') === content;
  if (!isSame && !isCheck) writeFileSync(path, content);
  if (isSame) console.log(`${file} is current.`);
  else if (isCheck) console.log(`${file} is not current: please run "node tools/docs.mjs".`);
  else console.log(`${file} is written.`);
  return isSame || !isCheck;
}

function command(name) {
  const args = ['tools/cli.mjs', name, ...(isCheck ? ['--check'] : [])];
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status === 0;
}

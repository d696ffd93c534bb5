import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { transformFile } from '@swc/core';
import { root } from '../setup/root.mjs';

const options = JSON.parse(readFileSync(join(root, '.swcrc'), 'utf8'));
delete options.$schema;

/** Types are taken off, not checked: `npm test` does that. */
export async function compile(file) {
  const target = targetOf(file);
  const { code, map } = await transformFile(join(root, file), {
    ...options,
    swcrc: false,
    configFile: false,
    sourceFileName: relative(dirname(target), join(root, file)),
  });
  await mkdir(dirname(target), { recursive: true });
  await writeFile(`${target}.map`, map);
  await writeFile(target, `${code}//# sourceMappingURL=${basename(target)}.map\n`);
}

export async function copy(file) {
  const target = targetOf(file);
  await mkdir(dirname(target), { recursive: true });
  await copyFile(join(root, file), target);
}

export function remove(file) {
  for (const target of [targetOf(file), `${targetOf(file)}.map`]) rmSync(target, { force: true });
}

function targetOf(file) {
  return join(root, 'dist', file.replace(/\.tsx?$/, '.js'));
}

import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const PACKAGES = ['typeorm', 'pg', 'express', '@nestjs/common', '@nestjs/swagger', 'zod'];

const MANIFEST = {
  type: 'module',
  imports: { '#*': { source: './libs/*/src/index.ts' } },
  dependencies: Object.fromEntries(PACKAGES.map((name) => [name, '1.0.0'])),
};

/** Writes a small project with the layout of ours into a temporary folder, with packages that hold nothing. */
export function plant(files: Readonly<Record<string, string>>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'boundaries-')));
  const packages = Object.fromEntries(
    PACKAGES.flatMap((name) => [
      [`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' })],
      [`node_modules/${name}/index.js`, 'module.exports = {};'],
    ]),
  );
  const compiler = { module: 'nodenext', moduleResolution: 'nodenext', target: 'es2023' };
  const frame = {
    'package.json': JSON.stringify(MANIFEST),
    'tsconfig.json': JSON.stringify({ compilerOptions: compiler }),
  };
  for (const [path, content] of Object.entries({ ...packages, ...frame, ...files })) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

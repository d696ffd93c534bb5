import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { cp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { clear, temporaryFolder } from './fixtures/temporary-folder.js';

const ROOT = join(__dirname, '../..');
const TAKEN_ALONG = [
  'tools/build',
  'tools/setup',
  'tools/build.mjs',
  'tools/start.mjs',
  '.swcrc',
  'package.json',
  'package-lock.json',
];

/** A slice that reads a file beside it. */
const FINDING = `import { readFileSync } from 'node:fs';
function read(): string {
  return readFileSync(new URL('./towns.sql', import.meta.url), 'utf8');
}
export const towns: readonly string[] = [read()];
`;

let folder: string;

const at = (path: string): string => join(folder, path);
const put = async (path: string, text: string): Promise<void> => {
  await mkdir(dirname(at(path)), { recursive: true });
  await writeFile(at(path), text);
};
const build = (): Buffer => execFileSync(process.execPath, ['tools/build.mjs'], { cwd: folder });
const builtAt = (path: string): number => statSync(at(path)).mtimeMs;

/** A project of a few files with the real tools. */
beforeEach(async () => {
  folder = await temporaryFolder('netzlotse Gebäude ');
  for (const path of TAKEN_ALONG) await cp(join(ROOT, path), at(path), { recursive: true });
  await put('libs/towns/src/index.ts', 'export const towns: readonly string[] = ["Ulm"];\n');
  await put('libs/towns/src/towns.sql', 'select 1;\n');
  await put('libs/towns/src/towns.spec.ts', 'it("is no part of what runs", () => undefined);\n');
  await put('apps/starter/src/main.ts', 'import { towns } from "#towns";\nconsole.log(towns.join());\n');
  await put(
    'apps/portal/src/ui/islands/greet.tsx',
    'import { render } from "preact";\nrender(<b/>, document.body);\n',
  );
  await put('apps/portal/src/ui/styles/main.css', 'body { background: url(ground.svg); }\n');
  await put('apps/portal/src/ui/styles/ground.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>\n');
});
afterEach(() => clear(folder));

describe('The build', () => {
  beforeEach(() => symlink(join(ROOT, 'node_modules'), at('node_modules')));

  it('compiles the sources, and puts what they read beside them', () => {
    build();
    expect(
      execFileSync(process.execPath, ['dist/apps/starter/src/main.js'], { cwd: folder }).toString(),
    ).toBe('Ulm\n');
    expect(readdirSync(at('dist/libs/towns/src')).sort()).toEqual(['index.js', 'index.js.map', 'towns.sql']);
  });

  it('puts an app with all it imports into one file, from which everything finds what it found before', async () => {
    await put('libs/towns/src/index.ts', FINDING);
    build();
    for (const path of ['libs', 'apps/starter/src']) await rm(at(`dist/${path}`), { recursive: true });
    await put('dist/libs/towns/src/towns.sql', 'select 2;');
    const run = () =>
      spawnSync(process.execPath, ['--enable-source-maps', 'dist/apps/starter.js'], {
        cwd: folder,
        encoding: 'utf8',
      });
    expect(run()).toMatchObject({ status: 0, stdout: 'select 2;\n' });
    await rm(at('dist/libs/towns/src/towns.sql'));
    expect(run().stderr).toMatch(/at read \(.*\/libs\/towns\/src\/index\.ts:3:\d+\)/);
  });

  it('gives what the browser gets names that change with the content', async () => {
    build();
    const manifest = () => JSON.parse(readFileSync(at('dist/assets/manifest.json'), 'utf8'));
    const first = manifest();
    expect(Object.keys(first)).toEqual(['greet.js', 'ground.svg', 'main.css']);
    for (const address of Object.values<string>(first)) {
      expect(address).toMatch(/^\/assets\/\w+-[A-Z0-9]{8}\.(js|css|svg)$/);
      expect(existsSync(at(`dist${address}`))).toBe(true);
    }
    expect(readFileSync(at(`dist${first['main.css']}`), 'utf8')).toContain(
      first['ground.svg'].split('/').at(-1),
    );

    await put('apps/portal/src/ui/styles/main.css', 'body { color: red; }\n');
    build();
    expect(manifest()['main.css']).not.toBe(first['main.css']);
    expect(existsSync(at(`dist${first['main.css']}`))).toBe(false);
  });

  it('does again only what has changed', async () => {
    build();
    const [main, index] = ['dist/apps/starter/src/main.js', 'dist/libs/towns/src/index.js'];
    const before = [builtAt(main), builtAt(index)];
    utimesSync(at('libs/towns/src/index.ts'), new Date(), new Date());
    build();
    expect([builtAt(main), builtAt(index)]).toEqual(before);
    await put('libs/towns/src/index.ts', 'export const towns: readonly string[] = ["Ulm", "Jena"];\n');
    build();
    expect(builtAt(main)).toBe(before[0]);
    expect(builtAt(index)).toBeGreaterThan(before[1]!);
    expect(execFileSync(process.execPath, ['dist/apps/starter.js'], { cwd: folder }).toString()).toBe(
      'Ulm,Jena\n',
    );
  });

  it('removes what has lost its source, and repeats what was interrupted', async () => {
    build();
    await rm(at('libs/towns/src/towns.sql'));
    build();
    expect(readdirSync(at('dist/libs/towns/src'))).toEqual(['index.js', 'index.js.map']);
    await rm(at('dist/.build.json'));
    const files = ['dist/apps/starter/src/main.js', 'dist/apps/starter.js'];
    for (const file of files) await writeFile(at(file), 'half a li');
    build();
    for (const file of files) execFileSync(process.execPath, [file], { cwd: folder });
  });

  it('fails with the place of a mistake', async () => {
    await put('libs/towns/src/index.ts', 'export const towns = [;\n');
    const { status, stderr } = spawnSync(process.execPath, ['tools/build.mjs'], { cwd: folder });
    expect(status).not.toBe(0);
    expect(stderr.toString()).toContain('towns = [;');
  });
});

describe('Setting up', () => {
  /** Stands for npm: writes down how it was called, and "installs" the packages. */
  const installing = `
    const fs = require('node:fs');
    fs.appendFileSync('calls', process.argv.slice(2).join(' ') + '\\n');
    if (process.env.FAILING) process.exit(1);
    fs.rmSync('node_modules', { recursive: true, force: true });
    fs.mkdirSync('node_modules');
    for (const name of fs.readdirSync(${JSON.stringify(join(ROOT, 'node_modules'))}))
      fs.symlinkSync(${JSON.stringify(join(ROOT, 'node_modules'))} + '/' + name, 'node_modules/' + name);
  `;

  const start = (settings: Readonly<Record<string, string>> = {}) =>
    spawnSync(process.execPath, ['tools/start.mjs'], {
      cwd: folder,
      env: { PATH: process.env.PATH, npm_execpath: at('npm/npm-cli.js'), ...settings },
      encoding: 'utf8',
    });
  const calls = (): string[] => readFileSync(at('calls'), 'utf8').trim().split('\n');

  beforeEach(async () => {
    await put('npm/npm-cli.js', installing);
    await put('npm/package.json', '{}');
  });

  it('installs and builds the first time, and neither the second time', () => {
    const first = start();
    expect(first).toMatchObject({ status: 0 });
    expect(first.stdout).toBe('Installing packages (npm ci) ...\nBuilding ...\nUlm\n');
    expect(start()).toMatchObject({ status: 0, stdout: 'Ulm\n' });
    expect(calls()).toEqual(['ci --ignore-scripts --include=dev --include=optional --no-audit --no-fund']);
  });

  it('installs again when the lock file says something else', async () => {
    start();
    const lock = JSON.parse(readFileSync(at('package-lock.json'), 'utf8'));
    lock.packages['node_modules/typeorm'].version = '99.0.0';
    await put('package-lock.json', JSON.stringify(lock));
    expect(start().stdout).toContain('Installing packages');
    expect(calls()).toHaveLength(2);
  });

  it('takes packages that somebody installed by hand for what they are', async () => {
    await symlink(join(ROOT, 'node_modules'), at('node_modules'));
    expect(start().stdout).toBe('Building ...\nUlm\n');
  });

  it('says so when the packages cannot be installed', () => {
    const { status, stderr } = start({ FAILING: 'yes' });
    expect(status).toBe(1);
    expect(stderr).toContain('The packages could not be installed');
    expect(start()).toMatchObject({ status: 0 });
  });

  it('is done once when two come at the same moment', async () => {
    const script = `
      const { spawn } = require('node:child_process');
      const both = [0, 1].map(() => new Promise((done) =>
        spawn(process.execPath, ['tools/start.mjs'], { stdio: 'inherit' }).on('exit', done)));
      Promise.all(both).then((codes) => process.exit(Math.max(...codes)));
    `;
    const env = { PATH: process.env.PATH, npm_execpath: at('npm/npm-cli.js') };
    const { status, stdout } = spawnSync(process.execPath, ['-e', script], {
      cwd: folder,
      env,
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    expect(stdout.match(/Ulm/g)).toHaveLength(2);
    expect(calls()).toHaveLength(1);
  });
});

import { join } from 'node:path';
import { EmbeddedPostgres, openDataSource } from '#platform';
import { Netzlotse, processesOf, runCommand, untilNobodyUses } from '#testing';
import { clear, kill, killAll, temporaryFolder } from './fixtures/temporary-folder.js';

let folder: string;

const start = (by: 'npm' | 'node' = 'node', at = folder): Netzlotse =>
  new Netzlotse({ DATA_DIR: at, DEMO: 'off' }, by);

/** What the CLI says about the schema; it works on the database that the portal uses, or on its own. */
async function pendingSteps(): Promise<unknown> {
  const { code, output } = await runCommand(['migrate', 'status', '--json'], { DATA_DIR: folder });
  expect(code).toBe(0);
  return JSON.parse(output.trim().split('\n').at(-1)!).pending;
}

/** The one process with that in its command; what was forked just now still bears the command of its parent. */
function pidOf(part: string): number {
  const bearers = processesOf(folder).filter(({ command }) => command.includes(part));
  const found = bearers.filter(({ parent }) => !bearers.some(({ pid }) => pid === parent));
  expect(found).toHaveLength(1);
  return found[0]!.pid;
}

/** Runs one statement beside the portal, as a command would. */
async function ask(sql: string): Promise<unknown> {
  const postgres = await EmbeddedPostgres.acquire(folder);
  const dataSource = await openDataSource(postgres.address, [], 1);
  try {
    return await dataSource.query(sql);
  } finally {
    await dataSource.destroy();
    await postgres.release();
  }
}

const remember = (): Promise<unknown> => ask(`create table kept as select 'Glasfaser' as word`);
const remembered = (): Promise<unknown> => ask('select word from kept');

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 20));
}

const isRunning = (part: string): boolean =>
  processesOf(folder).some(({ command }) => command.includes(part));

// Starts cost seconds, so each case begins where the one before it ended.
beforeAll(async () => void (folder = await temporaryFolder('netzlotse Übung ')));
afterAll(() => clear(folder));

describe('npm start', () => {
  it('serves a page when it says so, alone on its folder, and Ctrl-C leaves nothing running', async () => {
    const netzlotse = start('npm');
    const url = await netzlotse.ready();
    const page = await fetch(url);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<html');
    await remember();

    const starter = pidOf('tools/start.mjs');
    const second = await start().ended;
    expect(second.code).toBe(1);
    expect(second.output).toContain(
      `${folder} is in use by a running Netzlotse (process ${starter}, ${url})`,
    );
    expect(await pendingSteps()).toEqual([]);
    expect((await fetch(url)).status).toBe(200);

    // In a terminal Ctrl-C comes from the terminal and again from npm; that is one wish.
    kill(starter, 'SIGINT');
    kill(netzlotse.pid, 'SIGINT');
    expect(await netzlotse.ended).toMatchObject({ code: 0 });
    expect(processesOf(folder)).toEqual([]);

    expect(await pendingSteps()).toEqual([]);
    expect(processesOf(folder)).toEqual([]);
  });

  it('keeps what was written, and starts a killed worker and a killed database again', async () => {
    const netzlotse = start();
    const url = await netzlotse.ready();
    expect(netzlotse.output).not.toContain('Creating the database');
    expect(await remembered()).toEqual([{ word: 'Glasfaser' }]);

    await until(() => isRunning('apps/worker'));
    const worker = pidOf('apps/worker');
    kill(worker, 'SIGKILL');
    await until(() => netzlotse.output.includes('The worker ended (SIGKILL)'));
    await until(() => isRunning('apps/worker'));
    expect(pidOf('apps/worker')).not.toBe(worker);

    const postgres = pidOf('/bin/postgres ');
    kill(postgres, 'SIGKILL');
    await until(
      () => !processesOf(folder).some(({ pid }) => pid === postgres) && isRunning('/bin/postgres '),
    );
    await until(async () => (await fetch(`${url}/readyz`)).status === 200);

    const left = pidOf('/bin/postgres ');
    await netzlotse.end('SIGKILL');
    await until(() => processesOf(folder).every(({ command }) => command.includes('postgres')));
    expect(pidOf('/bin/postgres ')).toBe(left);
  });

  it('takes over the database that a killed start left, and starts again after kill -9 of everything', async () => {
    const left = pidOf('/bin/postgres ');
    await start().ready();
    expect(pidOf('/bin/postgres ')).toBe(left);
    expect(await remembered()).toEqual([{ word: 'Glasfaser' }]);
    killAll(folder);
    await untilNobodyUses(folder);

    const again = start();
    await again.ready();
    expect(await remembered()).toEqual([{ word: 'Glasfaser' }]);
    kill(pidOf('apps/portal'), 'SIGKILL');
    const { code, output } = await again.ended;
    expect(code).toBe(1);
    expect(output).toContain('The portal ended unexpectedly (SIGKILL)');
    expect(processesOf(folder)).toEqual([]);
  });

  it.each([
    ['SIGTERM', 'apps/portal'],
    ['SIGINT', '/bin/postgres '],
    // npm cannot hand this on.
    ['SIGKILL', 'apps/portal'],
  ] as const)('can be left with %s while it is still starting', async (signal, part) => {
    const netzlotse = start('npm');
    await until(() => isRunning(part));
    await netzlotse.end(signal);
    expect(processesOf(folder)).toEqual([]);
    expect(netzlotse.output).not.toContain('ready');
  });

  it('runs twice side by side on two folders and ports, also when nobody reads what it says', async () => {
    const folders = [join(folder, 'eins'), join(folder, 'zwei')];
    const both = folders.map((at) => start('node', at));
    const urls = await Promise.all(both.map((netzlotse) => netzlotse.ready()));
    expect(new Set(urls).size).toBe(2);
    both[1]!.stopReading();
    for (const url of [...urls, ...urls]) expect((await fetch(url)).status).toBe(200);
    expect(await both[0]!.end()).toMatchObject({ code: 0 });
    expect((await fetch(urls[1]!)).status).toBe(200);
    expect(await both[1]!.end()).toMatchObject({ code: 0 });
    expect(processesOf(folder)).toEqual([]);
  });
});

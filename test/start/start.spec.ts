import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { EmbeddedPostgres, openDataSource } from '#platform';
import { Netzlotse, processesOf, untilNobodyUses } from '#testing';
import { clear, kill, killAll, temporaryFolder } from './fixtures/temporary-folder.js';

let folder: string;
const started: Netzlotse[] = [];

const start = (settings: Readonly<Record<string, string>> = {}): Netzlotse => {
  const netzlotse = new Netzlotse({ DATA_DIR: folder, DEMO: 'off', ...settings });
  started.push(netzlotse);
  return netzlotse;
};

const pidOf = (part: string, at = folder): number => {
  const found = processesOf(at).filter(({ command }) => command.includes(part));
  expect(found).toHaveLength(1);
  return found[0]!.pid;
};
const portalPid = (): number => pidOf('apps/portal/src/main.js');
const workerPid = (): number => pidOf('apps/worker/src/main.js');
const postgresPid = (): number => pidOf('/bin/postgres ');

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

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 20));
}

beforeAll(async () => void (folder = await temporaryFolder('netzlotse Übung ')));
afterEach(async () => {
  killAll(folder);
  await untilNobodyUses(folder);
  await Promise.all(started.splice(0).map(({ ended }) => ended));
});
afterAll(() => clear(folder));

describe('npm start', () => {
  it('serves a page when it says so, and leaves nothing running after Ctrl-C', async () => {
    const netzlotse = start();
    const url = await netzlotse.ready();
    const page = await fetch(url);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<html');
    await remember();

    expect(await netzlotse.end('SIGINT')).toMatchObject({ code: 0 });
    expect(processesOf(folder)).toEqual([]);
  });

  it('starts a second time with what was written the first time', async () => {
    const netzlotse = start();
    await netzlotse.ready();
    expect(await remembered()).toEqual([{ word: 'Glasfaser' }]);
    expect(netzlotse.output).not.toContain('Creating the database');
    expect(await netzlotse.end('SIGTERM')).toMatchObject({ code: 0 });
    expect(processesOf(folder)).toEqual([]);
  });

  it('takes Ctrl-C from the terminal and from npm for one', async () => {
    const netzlotse = start();
    await netzlotse.ready();
    kill(netzlotse.pid, 'SIGINT');
    kill(netzlotse.pid, 'SIGINT');
    expect(await netzlotse.ended).toMatchObject({ code: 0 });
    expect(processesOf(folder)).toEqual([]);
  });

  it('can be left while it is still starting', async () => {
    for (const moment of [() => true, () => processesOf(folder).length > 1]) {
      const netzlotse = start();
      await until(moment);
      await netzlotse.end('SIGINT');
      await untilNobodyUses(folder);
      expect(netzlotse.output).not.toContain('ready');
    }
  });

  it('starts again after kill -9 of everything', async () => {
    await start().ready();
    killAll(folder);
    await untilNobodyUses(folder);
    const again = start();
    await again.ready();
    expect(await remembered()).toEqual([{ word: 'Glasfaser' }]);
    expect(await again.end()).toMatchObject({ code: 0 });
  });

  it('takes over the database that a killed start left, whose portal and worker ended by themselves', async () => {
    const killed = start();
    await killed.ready();
    await until(() => processesOf(folder).some(({ command }) => command.includes('apps/worker')));
    const left = postgresPid();
    await killed.end('SIGKILL');
    await until(() => processesOf(folder).every(({ command }) => command.includes('postgres')));

    const again = start();
    await again.ready();
    expect(postgresPid()).toBe(left);
    expect(await again.end()).toMatchObject({ code: 0 });
    expect(processesOf(folder)).toEqual([]);
  });

  it('starts a killed worker and a killed database again, and says so', async () => {
    const netzlotse = start();
    const url = await netzlotse.ready();
    await until(() => processesOf(folder).some(({ command }) => command.includes('apps/worker')));
    const worker = workerPid();
    kill(worker, 'SIGKILL');
    await until(() => netzlotse.output.includes('The worker ended (SIGKILL)'));
    await until(() => processesOf(folder).some(({ command }) => command.includes('apps/worker')));
    expect(workerPid()).not.toBe(worker);

    const postgres = postgresPid();
    kill(postgres, 'SIGKILL');
    await until(() =>
      processesOf(folder).some(({ command, pid }) => command.includes('/bin/postgres ') && pid !== postgres),
    );
    while ((await fetch(`${url}/readyz`)).status !== 200)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await netzlotse.end()).toMatchObject({ code: 0 });
    expect(processesOf(folder)).toEqual([]);
  });

  it('ends as a whole, and says so, when the portal is killed', async () => {
    const netzlotse = start();
    await netzlotse.ready();
    kill(portalPid(), 'SIGKILL');
    const { code, output } = await netzlotse.ended;
    expect(code).toBe(1);
    expect(output).toContain('The portal ended unexpectedly (SIGKILL)');
    expect(processesOf(folder)).toEqual([]);
  });

  it('runs twice side by side on two folders and ports', async () => {
    const folders = [join(folder, 'eins'), join(folder, 'zwei')];
    await Promise.all(folders.map((at) => mkdir(at)));
    const both = folders.map((at) => start({ DATA_DIR: at }));
    const urls = await Promise.all(both.map((netzlotse) => netzlotse.ready()));
    expect(new Set(urls).size).toBe(2);
    for (const url of urls) expect((await fetch(url)).status).toBe(200);
    expect(await both[0]!.end()).toMatchObject({ code: 0 });
    expect((await fetch(urls[1]!)).status).toBe(200);
    expect(await both[1]!.end()).toMatchObject({ code: 0 });
    expect(processesOf(folder)).toEqual([]);
  });
});

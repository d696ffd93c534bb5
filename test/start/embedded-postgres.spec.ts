import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type DatabaseAddress, EmbeddedPostgres, openDataSource } from '#platform';
import { processesOf, untilNobodyUses } from '#testing';
import { clear, kill, killAll, temporaryFolder } from './fixtures/temporary-folder.js';
import { User } from './fixtures/user.js';

let folder: string;

const acquire = (at = folder): Promise<EmbeddedPostgres> => EmbeddedPostgres.acquire(at);
const postmasterFile = (): string => join(folder, 'postgres/data/postmaster.pid');

async function postmasterPid(): Promise<number> {
  return Number((await readFile(postmasterFile(), 'utf8')).split('\n')[0]);
}

async function killPostmaster(files = join(folder, 'postgres/data')): Promise<void> {
  kill(Number((await readFile(join(files, 'postmaster.pid'), 'utf8')).split('\n')[0]), 'SIGKILL');
  await untilNobodyUses(files);
}

async function ask<Row>(address: DatabaseAddress, sql: string): Promise<Row[]> {
  const dataSource = await openDataSource(address, [], 1);
  try {
    return await dataSource.query(sql);
  } finally {
    await dataSource.destroy();
  }
}

async function remember(address: DatabaseAddress): Promise<void> {
  await ask(address, 'drop table if exists kept');
  await ask(address, 'create table kept (word text)');
  await ask(address, `insert into kept values ('Glasfaser')`);
}

const remembered = (address: DatabaseAddress): Promise<unknown> => ask(address, 'select word from kept');

describe('EmbeddedPostgres', () => {
  beforeAll(async () => void (folder = await temporaryFolder()));
  afterAll(() => clear(folder));

  it('sorts like a German dictionary and listens on no network', async () => {
    const postgres = await acquire();
    const words = await ask(
      postgres.address,
      `select string_agg(word, ' ' order by word) as sorted, current_setting('listen_addresses') as listening
       from unnest(array['Zeitz', 'Ähre', 'Aue', 'aber']) as word`,
    );
    expect(words).toEqual([{ sorted: 'aber Ähre Aue Zeitz', listening: '' }]);
    await postgres.release();
  });

  it('ends with its last user, and keeps what was written', async () => {
    const own = await acquire();
    await remember(own.address);
    const other = await User.come(folder);
    await own.release();
    expect(await remembered(other.address)).toEqual([{ word: 'Glasfaser' }]);
    await other.leave();
    expect(processesOf(folder)).toEqual([]);
    const again = await acquire();
    expect(await remembered(again.address)).toEqual([{ word: 'Glasfaser' }]);
    await again.release();
  });

  it('is taken over from users that were killed', async () => {
    const other = await User.come(folder);
    await remember(other.address);
    const left = await postmasterPid();
    await other.die();
    const own = await acquire();
    expect(await postmasterPid()).toBe(left);
    expect(await remembered(own.address)).toEqual([{ word: 'Glasfaser' }]);
    await own.release();
    expect(processesOf(folder)).toEqual([]);
  });

  it('starts again after everything was killed', async () => {
    const other = await User.come(folder);
    await remember(other.address);
    killAll(folder);
    // Whoever is killed still counts as a user until the system has ended them.
    await untilNobodyUses(folder);
    const own = await acquire();
    expect(await remembered(own.address)).toEqual([{ word: 'Glasfaser' }]);
    await own.release();
  });

  it('is replaced when it does not answer', async () => {
    const other = await User.come(folder);
    await remember(other.address);
    const hung = await postmasterPid();
    await other.die();
    kill(hung, 'SIGSTOP');
    const own = await acquire();
    expect(await postmasterPid()).not.toBe(hung);
    expect(await remembered(own.address)).toEqual([{ word: 'Glasfaser' }]);
    await own.release();
  });

  it('is not mistaken for a process that has its number today', async () => {
    await (await acquire()).release();
    await writeFile(
      postmasterFile(),
      `${process.pid}\n${join(folder, 'postgres/data')}\n1\n5432\n\n\n1 1\nready\n`,
    );
    await writeFile(join(folder, 'postgres/.s.PGSQL.5432.lock'), `${process.pid}\n`);
    const own = await acquire();
    expect(await ask(own.address, 'select 1 as one')).toEqual([{ one: 1 }]);
    await own.release();
  });

  it('is left alone when others use it, however long it takes to answer', async () => {
    const other = await User.come(folder);
    const slow = await postmasterPid();
    kill(slow, 'SIGSTOP');
    const own = await acquire();
    expect(await postmasterPid()).toBe(slow);
    kill(slow, 'SIGCONT');
    await other.leave();
    await own.release();
  });

  it('is healed at the same address after it was killed alone', async () => {
    const own = await acquire();
    await remember(own.address);
    await killPostmaster();
    await own.heal();
    expect(await remembered(own.address)).toEqual([{ word: 'Glasfaser' }]);
    await own.release();
    expect(processesOf(folder)).toEqual([]);
  });

  it('refuses files of another version', async () => {
    await (await acquire()).release();
    await writeFile(join(folder, 'postgres/data/PG_VERSION'), '14\n');
    await expect(acquire()).rejects.toMatchObject({
      code: 'EMBEDDED_POSTGRES.OTHER_VERSION',
      details: { found: '14', needed: '18' },
    });
    await writeFile(join(folder, 'postgres/data/PG_VERSION'), '18\n');
  });

  it('says what Postgres said when it cannot start', async () => {
    await rm(join(folder, 'postgres/data/global/pg_control'));
    await expect(acquire()).rejects.toMatchObject({
      code: 'EMBEDDED_POSTGRES.FAILED',
      details: { reason: expect.stringContaining('could not find the database system') },
    });
    await untilNobodyUses(folder);
  });
});

describe('A new EmbeddedPostgres', () => {
  beforeEach(async () => void (folder = await temporaryFolder()));
  afterEach(() => clear(folder));

  it('is made once when several come at the same moment', async () => {
    const users = await Promise.all([User.come(folder), User.come(folder), acquire()]);
    const addresses = users.map(({ address }) => JSON.stringify(address));
    expect(new Set(addresses).size).toBe(1);
    expect(processesOf(folder).filter(({ command }) => command.includes('/bin/postgres ')).length).toBe(1);
    await Promise.all([users[0].leave(), users[1].leave(), users[2].release()]);
    expect(processesOf(folder)).toEqual([]);
  });

  it('is whole or absent when its making is interrupted', async () => {
    for (const pause of [100, 300, 600, 900]) {
      const interrupted = User.begin(folder);
      await sleep(pause);
      killAll(folder);
      interrupted.kill('SIGKILL');
      await once(interrupted, 'exit').catch(() => undefined);
    }
    const own = await acquire();
    expect(await ask(own.address, 'select 1 as one')).toEqual([{ one: 1 }]);
    await own.release();
    const left = (await readdir(join(folder, 'postgres'))).filter((name) => name.startsWith('data'));
    expect(left).toEqual(['data']);
  });

  it('answers where the path is longer than a socket may have, with spaces and umlauts', async () => {
    const long = join(folder, `Übersicht über die ${'sehr '.repeat(20)}lange Ablage, "Süd"`);
    await mkdir(long);
    const own = await acquire(long);
    const { host } = own.address as { host: string };
    expect(host).not.toContain(folder);
    expect((await stat(host)).mode & 0o077).toBe(0);
    await killPostmaster(join(long, 'postgres/data'));
    await own.heal();
    expect(await ask(own.address, 'select 1 as one')).toEqual([{ one: 1 }]);
    await own.release();
    await expect(stat(host)).rejects.toThrow('ENOENT');
  });

  const itAsRoot = process.getuid?.() === 0 ? it : it.skip;

  itAsRoot('runs as nobody where root may not have user namespaces (only as root)', async () => {
    const refusing = join(folder, 'bin');
    await mkdir(refusing);
    await writeFile(join(refusing, 'unshare'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
    const path = process.env.PATH;
    process.env.PATH = `${refusing}:${path}`;
    const events: string[] = [];
    try {
      const own = await EmbeddedPostgres.acquire(folder, { note: ({ kind }) => events.push(kind) });
      const files = await realpath(join(folder, 'postgres/data'));
      expect(files).toMatch(/^\/var\/lib\/netzlotse\//);
      expect((await stat(files)).uid).not.toBe(0);
      await remember(own.address);
      await own.release();
      const again = await acquire();
      expect(await remembered(again.address)).toEqual([{ word: 'Glasfaser' }]);
      await again.release();
      await rm(dirname(files), { recursive: true });
    } finally {
      process.env.PATH = path;
    }
    expect(events).toEqual(['creating-database', 'running-as-nobody']);
  });

  itAsRoot('is served as whoever owns it (only as root)', async () => {
    await (await acquire()).release();
    execFileSync('chown', ['-R', '65534:65534', folder]);
    const own = await acquire();
    expect((await stat(`/proc/${await postmasterPid()}`)).uid).toBe(65_534);
    await own.release();
  });
});

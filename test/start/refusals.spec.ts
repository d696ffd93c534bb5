import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { type DatabaseAddress, EmbeddedPostgres, openDataSource } from '#platform';
import { Netzlotse, processesOf } from '#testing';
import { clear, temporaryFolder } from './fixtures/temporary-folder.js';

let folder: string;

beforeAll(async () => void (folder = await temporaryFolder()));
afterAll(() => clear(folder));

/** Starts, and expects two sentences at the end: German, then English. */
async function refusal(settings: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { code, output } = await new Netzlotse({ DATA_DIR: join(folder, 'data'), ...settings }).ended;
  expect(code).toBe(1);
  expect(output).not.toContain('    at ');
  expect(processesOf(folder)).toEqual([]);
  return output.trim().split('\n').slice(-2);
}

const listening = (port = 0): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer().listen(port, '127.0.0.1', () => resolve(server));
  });

const portOf = (server: Server): number => (server.address() as { port: number }).port;

describe('npm start says in one sentence what to do', () => {
  it('when the port is taken', async () => {
    const server = await listening();
    const port = portOf(server);
    const [german, english] = await refusal({ PORT: String(port) });
    server.close();
    expect(german).toMatch(new RegExp(`^Port ${port} ist belegt: .* PORT `));
    expect(english).toMatch(new RegExp(`^Port ${port} is taken: .* PORT `));
  });

  it.each([
    ['PORT', { PORT: 'achtzig' }, 'The setting PORT has the value "achtzig"'],
    ['DEMO', { DEMO: 'vielleicht' }, 'The setting DEMO has the value "vielleicht"'],
    ['HOST', { HOST: '203.0.113.7' }, 'This machine does not have the address 203.0.113.7'],
  ])('when %s cannot be used', async (_, settings, sentence) => {
    expect((await refusal(settings))[1]).toContain(sentence);
  });

  it('when DATA_DIR cannot be written to', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    const [german, english] = await refusal({ DATA_DIR: join(file, 'data') });
    expect(german).toContain(`In ${file}/data lässt sich nicht schreiben`);
    expect(english).toContain(`${file}/data is not writable`);
    if (process.getuid?.() === 0) return;
    const closed = join(folder, 'closed');
    await mkdir(closed);
    await chmod(closed, 0o500);
    expect((await refusal({ DATA_DIR: closed }))[1]).toContain(`${closed} is not writable (EACCES)`);
  });

  it('when the database of DATABASE_URL is away, without its password', async () => {
    const server = await listening();
    const port = portOf(server);
    await new Promise((resolve) => server.close(resolve));
    const sentences = await refusal({ DATABASE_URL: `postgres://netz:geheim@127.0.0.1:${port}/netz` });
    expect(sentences[1]).toContain(`The database at 127.0.0.1:${port}/netz does not answer`);
    expect(sentences.join()).not.toContain('geheim');
  });

  it('when there would be an embedded database in production', async () => {
    expect((await refusal({ NODE_ENV: 'production' }))[1]).toContain('please set DATABASE_URL');
  });
});

describe('npm start with DATABASE_URL', () => {
  let postgres: EmbeddedPostgres;
  let url: string;

  beforeAll(async () => {
    const at = join(folder, 'server');
    await mkdir(at);
    postgres = await EmbeddedPostgres.acquire(at);
    url = urlOf(postgres.address);
  });
  afterAll(() => postgres.release());

  /** Its processes work below the folder too. */
  const others = () => processesOf(join(folder, 'data'));

  it('starts no database of its own', async () => {
    const netzlotse = new Netzlotse({ DATA_DIR: join(folder, 'data'), DATABASE_URL: url, DEMO: 'off' });
    expect((await fetch(await netzlotse.ready())).status).toBe(200);
    expect(others().filter(({ command }) => command.includes('postgres'))).toEqual([]);
    expect(await netzlotse.end()).toMatchObject({ code: 0 });
    expect(others()).toEqual([]);
  });

  it('says so when the database is newer than the code', async () => {
    const dataSource = await openDataSource(postgres.address, [], 1);
    await dataSource.query(`insert into migrations (id) values ('9999-from-the-future')`);
    const { code, output } = await new Netzlotse({ DATA_DIR: join(folder, 'data'), DATABASE_URL: url }).ended;
    expect(code).toBe(1);
    expect(output).toContain('The database comes from a newer version of Netzlotse (9999-from-the-future)');
    await dataSource.query(`delete from migrations where id like '9999%'`);

    await dataSource.query(`delete from migrations where id like '0001%'`);
    const production = { DATA_DIR: join(folder, 'data'), DATABASE_URL: url, NODE_ENV: 'production' };
    const behind = await new Netzlotse(production).ended;
    expect(behind.code).toBe(1);
    expect(behind.output).toContain('please run "npm run -s cli -- migrate up" first');
    await dataSource.destroy();
  });

  it('says so when the server does not let it in', async () => {
    const { code, output } = await new Netzlotse({
      DATA_DIR: join(folder, 'data'),
      DATABASE_URL: url.replace('netzlotse?', 'gibtesnicht?'),
    }).ended;
    expect(code).toBe(1);
    expect(output).toMatch(/refuses the connection \(database "gibtesnicht" does not exist\)/);
  });
});

describe('npm start on another machine', () => {
  /** Lets Node claim to be something else before anything of ours runs. */
  const claiming = (script: string) => ({
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(script)}`,
  });
  const claim = (property: string, value: string): string =>
    `Object.defineProperty(process, '${property}', { value: ${value} })`;

  it.each([
    ['musl', 'process.report.getReport = () => ({ header: {} })'],
    ['linux-riscv64', claim('arch', `'riscv64'`)],
    ['win32-x64', claim('platform', `'win32'`)],
  ])('says that %s needs DATABASE_URL', async (machine, script) => {
    for (const sentence of await refusal(claiming(script))) {
      expect(sentence).toContain(machine);
      expect(sentence).toContain('DATABASE_URL');
    }
  });

  it.each(['18.20.4', '20.18.3'])('says that Node %s is too old', async (version) => {
    const script = claim('versions', `{ ...process.versions, node: '${version}' }`);
    const [german, english] = await refusal(claiming(script));
    expect(german).toContain(`braucht Node 20.19 oder neuer; hier läuft ${version}`);
    expect(english).toContain(`needs Node 20.19 or newer, this is ${version}`);
  });
});

/** A socket's folder goes where a host would, so that the URL can hold spaces. */
function urlOf(address: DatabaseAddress): string {
  if ('url' in address) return address.url;
  const { host, port, user, database } = address;
  return `postgres://${user}@/${database}?host=${encodeURIComponent(host)}&port=${port}`;
}

import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type DatabaseAddress,
  databaseOf,
  EmbeddedPostgres,
  isRunning,
  migrateUp,
  openDataSource,
  ownIdentity,
  type ProcessIdentity,
} from '#platform';

/** Where tests get their databases: each is a copy of the template, which holds the schema and nothing else. */
export interface TestServer {
  readonly admin: DatabaseAddress;
  readonly template: string;
  end(): Promise<void>;
}

const PREFIX = 'netzlotse-test-';

/**
 * Makes a template on the given server, or on an embedded Postgres of its own that lives as long as the tests.
 *
 * @param url a server on which databases may be created; without one the embedded Postgres
 */
export async function startTestServer(url: string | undefined): Promise<TestServer> {
  const template = `netzlotse_template_${process.pid}`;
  if (url) {
    const admin = { url };
    await makeTemplate(admin, template);
    return { admin, template, end: () => run(admin, `drop database if exists "${template}" with (force)`) };
  }
  await removeLeftBehind();
  const folder = await mkdtemp(join(tmpdir(), PREFIX));
  await writeFile(join(folder, 'owner.json'), JSON.stringify(ownIdentity()));
  const postgres = await EmbeddedPostgres.acquire(folder, { unsafe: true });
  await makeTemplate(postgres.address, template);
  return {
    admin: postgres.address,
    template,
    end: async () => {
      await postgres.release();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Runs one statement that cannot be part of a transaction. */
export async function run(admin: DatabaseAddress, statement: string): Promise<void> {
  const dataSource = await openDataSource(admin, [], 1);
  try {
    await dataSource.query(statement);
  } finally {
    await dataSource.destroy();
  }
}

async function makeTemplate(admin: DatabaseAddress, template: string): Promise<void> {
  await run(admin, `drop database if exists "${template}" with (force)`);
  await run(admin, `create database "${template}"`);
  await migrateUp(databaseOf(admin, template));
}

/** Tests that were killed leave their Postgres running: it is ended before its folder goes. */
async function removeLeftBehind(): Promise<void> {
  const folders = (await readdir(tmpdir())).filter((name) => name.startsWith(PREFIX));
  for (const folder of folders.map((name) => join(tmpdir(), name))) {
    const owner = await readFile(join(folder, 'owner.json'), 'utf8').catch(() => null);
    if (owner === null || isRunning(JSON.parse(owner) as ProcessIdentity)) continue;
    await (await EmbeddedPostgres.acquire(folder, { unsafe: true })).release();
    await rm(folder, { recursive: true, force: true });
  }
}

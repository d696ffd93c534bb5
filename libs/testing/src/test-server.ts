import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
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

/** Where tests get their databases: each is a copy of the template, which holds the schema and nothing else, or of what began as it. */
export interface TestServer {
  readonly admin: DatabaseAddress;
  readonly template: string;
  end(): Promise<void>;
}

const PREFIX = 'netzlotse-test-';
/** Tests load and learn for seconds at a stretch, and hear only then that they were connected. */
const CONNECT_TIMEOUT_MS = 60_000;

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
    return { admin, template, end: () => dropTemplates(admin, template) };
  }
  await removeLeftBehind();
  const folder = await mkdtemp(join(tmpdir(), PREFIX));
  await writeFile(join(folder, 'owner.json'), JSON.stringify(ownIdentity()));
  const postgres = await EmbeddedPostgres.acquire(folder, { unsafe: true });
  await makeTemplate(postgres.address, template);
  return {
    admin: { ...postgres.address, connectTimeoutMs: CONNECT_TIMEOUT_MS },
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
    await withoutTimeout(dataSource);
    await dataSource.query(statement);
  } finally {
    await dataSource.destroy();
  }
}

/** Databases are copied, and waited for, longer than any statement of the product may take. Holds for a pool of one. */
export async function withoutTimeout(dataSource: DataSource): Promise<void> {
  await dataSource.query('set statement_timeout = 0');
}

async function makeTemplate(admin: DatabaseAddress, template: string): Promise<void> {
  await dropTemplates(admin, template);
  await run(admin, `create database "${template}"`);
  await migrateUp(databaseOf(admin, template));
}

/** The template, and all that began as a copy of it and was filled. */
async function dropTemplates(admin: DatabaseAddress, template: string): Promise<void> {
  const dataSource = await openDataSource(admin, [], 1);
  try {
    await withoutTimeout(dataSource);
    const found: { name: string }[] = await dataSource.query(
      'select datname as name from pg_database where datname = $1 or starts_with(datname, $2)',
      [template, `${template}_`],
    );
    for (const { name } of found) await dataSource.query(`drop database "${name}" with (force)`);
  } finally {
    await dataSource.destroy();
  }
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

import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { type DatabaseAddress, databaseOf, openDataSource, Transaction } from '#platform';
import { type Content, madeOnce } from './made-once.js';
import { run, type TestServer } from './test-server.js';

/** A database of one test file: the whole schema, and no rows unless it was filled. */
export interface TestDatabase {
  readonly address: DatabaseAddress;
  readonly dataSource: DataSource;
  readonly transaction: Transaction;
  /** Closes the pool and drops the database. */
  close(): Promise<void>;
}

/** Where the global set-up says which server and template there are. */
export const TEST_SERVER = 'NETZLOTSE_TEST_SERVER';

/**
 * Copies the template; some 50 ms. Call `close` in `afterAll`.
 *
 * @param rows TypeORM row classes that the stores under test use
 * @throws Error when the test runs in a Jest project without database (name it `*.db-spec.ts`)
 */
export async function openTestDatabase(rows: readonly NewableFunction[] = []): Promise<TestDatabase> {
  return copyOf(testServer().template, rows);
}

/** Copies a database that is made once a run, by the first who asks for this content. Call `close` in `afterAll`. */
export async function openFilledDatabase(content: Content): Promise<TestDatabase> {
  return copyOf(await madeOnce(testServer(), content), []);
}

/** A second database that holds what this one does, ids and dates included. Nobody else may be connected to it meanwhile. */
export async function twinOf({ dataSource }: TestDatabase): Promise<TestDatabase> {
  const [{ name }]: [{ name: string }] = await dataSource.query('select current_database() as name');
  await dataSource.destroy();
  const twin = await copyOf(name, []);
  await dataSource.initialize();
  return twin;
}

function testServer(): Pick<TestServer, 'admin' | 'template'> {
  const server = process.env[TEST_SERVER];
  if (!server) throw new Error(`${TEST_SERVER} is not set: tests with a database are named *.db-spec.ts`);
  return JSON.parse(server);
}

async function copyOf(template: string, rows: readonly NewableFunction[]): Promise<TestDatabase> {
  const { admin } = testServer();
  const name = `netzlotse_test_${randomUUID().replaceAll('-', '')}`;
  await run(admin, `create database "${name}" template "${template}" strategy file_copy`);
  const address = databaseOf(admin, name);
  const dataSource = await openDataSource(address, rows, 5);
  return {
    address,
    dataSource,
    transaction: new Transaction(dataSource),
    close: async () => {
      await dataSource.destroy();
      await run(admin, `drop database "${name}" with (force)`);
    },
  };
}

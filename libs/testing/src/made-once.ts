import { type DatabaseAddress, databaseOf, openDataSource } from '#platform';
import { type TestServer, withoutTimeout } from './test-server.js';

/** What a database holds. */
export interface Content {
  /** Lower-case letters and digits, some twenty at most; the same for the same content. */
  readonly key: string;
  /** What it begins as; without it the empty schema. */
  readonly base?: Content;
  /** Writes the rest. Is to leave nobody connected, or it could not be copied. */
  readonly fill: (address: DatabaseAddress) => Promise<void>;
}

/**
 * A database that is made once a run, to be copied by every test that wants what it holds. The first that asks makes it, whoever
 * asks meanwhile waits. One that was not finished never gets its name: the next who asks makes it anew.
 *
 * @returns the name of the database, to which nobody may connect
 */
export async function madeOnce(
  server: Pick<TestServer, 'admin' | 'template'>,
  { key, base, fill }: Content,
): Promise<string> {
  const { admin, template } = server;
  const from = base ? await madeOnce(server, base) : template;
  const name = `${template}_${key}`;
  const dataSource = await openDataSource(admin, [], 1);
  try {
    await withoutTimeout(dataSource);
    // Held by the session: it ends with the connection, also when this process is killed.
    await dataSource.query('select pg_advisory_lock(hashtextextended($1, 0))', [name]);
    const made: unknown[] = await dataSource.query('select from pg_database where datname = $1', [name]);
    if (made.length > 0) return name;
    const unfinished = `${name}_new`;
    await dataSource.query(`drop database if exists "${unfinished}" with (force)`);
    await dataSource.query(`create database "${unfinished}" template "${from}" strategy file_copy`);
    await fill(databaseOf(admin, unfinished));
    await dataSource.query(`alter database "${unfinished}" rename to "${name}"`);
    return name;
  } finally {
    await dataSource.destroy();
  }
}

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '#testing';
import { describeSchema } from '../describe-schema.js';
import { Migrator } from './migrator.js';

describe('Migrator', () => {
  let database: TestDatabase;
  let migrator: Migrator;
  beforeAll(async () => {
    database = await openTestDatabase();
    migrator = new Migrator(database.dataSource);
  });
  afterAll(() => database.close());

  it('goes all the way back and up again to the same schema', async () => {
    const before = await describeSchema(database.dataSource);
    const { applied, pending } = await migrator.state();
    expect(pending).toEqual([]);
    expect(applied.length).toBeGreaterThan(5);
    expect(await migrator.down(applied.length)).toEqual([...applied].reverse());
    const tables: { name: string }[] = await database.dataSource.query(
      `select table_name as name from information_schema.tables where table_schema = 'public'`,
    );
    expect(tables).toEqual([{ name: 'migrations' }]);
    expect(await migrator.up()).toEqual([...applied].sort());
    expect(await describeSchema(database.dataSource)).toEqual(before);
    expect(await migrator.up()).toEqual([]);
  });

  it('refuses a database from the future and changes nothing', async () => {
    await database.dataSource.query(`insert into migrations (id) values ('9999-tomorrow')`);
    await expect(migrator.up()).rejects.toMatchObject({ code: 'DATABASE.NEWER_THAN_CODE' });
    await expect(migrator.down()).rejects.toMatchObject({ code: 'DATABASE.NEWER_THAN_CODE' });
    await database.dataSource.query(`delete from migrations where id = '9999-tomorrow'`);
  });
});

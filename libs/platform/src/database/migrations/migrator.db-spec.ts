import { openTestDatabase, type TestDatabase } from '#testing';
import { describeSchema } from '../describe-schema.js';
import { Migrator } from './migrator.js';

let database: TestDatabase;
let migrator: Migrator;
beforeAll(async () => {
  database = await openTestDatabase();
  migrator = new Migrator(database.dataSource);
});
afterAll(() => database.close());

const schema = () => describeSchema(database.dataSource);

describe('every migration', () => {
  it('has a way back that leaves nothing behind, and forth again to the same', async () => {
    const before = await schema();
    const { applied } = await migrator.state();
    const takenBack = await migrator.down(applied.length);
    expect(takenBack).toEqual([...applied].reverse());
    const left = await schema();
    expect(left.match(/^create \w+ \w+/gm)).toEqual(['create table migrations']);
    const queues = await database.dataSource.query<{ name: string }[]>(
      `select name from pgboss.queue where name <> 'set-aside'`,
    );
    expect(queues).toEqual([]);
    expect(await migrator.up()).toEqual(applied);
    expect(await schema()).toBe(before);
  });

  it('can be taken back one by one, each step exactly', async () => {
    const schemas = [await schema()];
    const { applied } = await migrator.state();
    while (schemas.length <= applied.length) {
      await migrator.down();
      schemas.push(await schema());
    }
    await migrator.up();
    expect(new Set(schemas).size).toBeGreaterThan(1);
    expect(await schema()).toBe(schemas[0]);
  });
});

describe('a database from the future', () => {
  it('is left alone', async () => {
    await database.dataSource.query(`insert into migrations (id) values ('9999-tomorrow')`);
    const tomorrow = { code: 'DATABASE.NEWER_THAN_CODE', details: { unknown: ['9999-tomorrow'] } };
    await expect(migrator.up()).rejects.toMatchObject(tomorrow);
    await expect(migrator.down()).rejects.toMatchObject(tomorrow);
    await database.dataSource.query(`delete from migrations where id = '9999-tomorrow'`);
  });
});

describe('two processes that migrate at once', () => {
  it('take turns: every step is done once', async () => {
    const { applied } = await migrator.state();
    await migrator.down(applied.length);
    const both = await Promise.all([migrator.up(), new Migrator(database.dataSource).up()]);
    expect(both.flat().sort()).toEqual([...applied].sort());
  });
});

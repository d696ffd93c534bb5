import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '#testing';
import type { Transaction } from './transaction.js';

describe('Transaction', () => {
  let database: TestDatabase;
  let transaction: Transaction;
  beforeAll(async () => {
    database = await openTestDatabase();
    ({ transaction } = database);
  });
  afterEach(() => database.dataSource.query('delete from outbox'));
  afterAll(() => database.close());

  const write = (subject: string) =>
    transaction.query(`insert into outbox (event, subject) values ('test.happened', $1)`, [subject]);
  const written = async () => {
    const rows: { subject: string }[] = await database.dataSource.query(
      'select subject from outbox order by id',
    );
    return rows.map(({ subject }) => subject);
  };
  const fail = () => Promise.reject(new Error('no'));

  it('keeps all or nothing, also of what an inner run did', async () => {
    await transaction.run(async () => {
      await write('a');
      await transaction.run(() => write('b'));
    });
    const failing = transaction.run(async () => {
      await transaction.run(() => write('c'));
      await fail();
    });
    await expect(failing).rejects.toThrow('no');
    expect(await written()).toEqual(['a', 'b']);
  });

  it('undoes an attempt alone and goes on', async () => {
    await transaction.run(async () => {
      await write('a');
      const attempt = transaction.attempt(async () => {
        await write('b');
        await transaction.query('select 1 / 0');
      });
      await expect(attempt).rejects.toThrow('division by zero');
      await write('c');
    });
    expect(await written()).toEqual(['a', 'c']);
  });

  it('shows in a rehearsal what would have been, and leaves nothing', async () => {
    const rows = await transaction.rehearse(async () => {
      await write('a');
      return transaction.query<{ subject: string }>('select subject from outbox');
    });
    expect(rows).toEqual([{ subject: 'a' }]);
    expect(await written()).toEqual([]);
  });

  it('keeps two that run at once apart', async () => {
    const failing = transaction.run(async () => {
      await write('a');
      await fail();
    });
    await Promise.allSettled([failing, transaction.run(() => write('b'))]);
    expect(await written()).toEqual(['b']);
  });

  it('gives the rows of insert, update and delete alike', async () => {
    const returning = `returning subject`;
    expect(
      await transaction.query(`insert into outbox (event, subject) values ('e', 'a') ${returning}`),
    ).toHaveLength(1);
    expect(await transaction.query(`update outbox set event = 'f' ${returning}`)).toEqual([{ subject: 'a' }]);
    expect(await transaction.query(`delete from outbox ${returning}`)).toEqual([{ subject: 'a' }]);
  });
});

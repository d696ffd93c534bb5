import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '#testing';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { writeRows } from './write-rows.js';

@Entity('probes')
class ProbeRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'from_place' }) from!: string;
  @Column('text', { array: true }) tags!: string[];
  @Column('jsonb') facts!: object;
  @Column('jsonb', { nullable: true }) added!: boolean | string[] | null;
  @Column('double precision', { nullable: true }) lat!: number | null;
  @Column('timestamptz', { nullable: true }) at!: Date | null;
}

const ROW: ProbeRow = {
  id: '00000000-0000-4000-8000-000000000001',
  from: `O'Hara "Straße" \\ {a,b} 😀`,
  tags: ['', 'a,b', '{"x"}', 'NULL', '\\'],
  facts: { nested: { list: [1, null, 'ä'] }, empty: {} },
  added: true,
  lat: 47.997791,
  at: new Date('2026-03-01T09:00:00.123Z'),
};
const OTHER: ProbeRow = {
  ...ROW,
  id: '00000000-0000-4000-8000-000000000002',
  from: 'b',
  added: ['x'],
  lat: null,
  at: null,
};

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase([ProbeRow]);
  await database.dataSource.query(`create table probes (id uuid primary key, from_place text not null unique,
    tags text[] not null, facts jsonb not null, added jsonb, lat double precision, at timestamptz)`);
});
beforeEach(() => database.dataSource.query('truncate probes'));
afterAll(() => database.close());

const write = (rows: ProbeRow[], key: (keyof ProbeRow)[] = []) =>
  writeRows(database.transaction.manager, ProbeRow, rows, key);
const read = () => database.dataSource.getRepository(ProbeRow).find({ order: { id: 'ASC' } });

describe('writeRows', () => {
  it('writes what is read again, whatever it is', async () => {
    await write([ROW, OTHER]);
    expect(await read()).toEqual([ROW, OTHER]);
  });

  it('replaces the row that has the key, and adds the others', async () => {
    await write([ROW]);
    const changed = { ...ROW, tags: [], lat: null };
    await write([changed, OTHER], ['from']);
    expect(await read()).toEqual([changed, OTHER]);
  });

  it('refuses a row that is there when no key is given', async () => {
    await write([ROW]);
    await expect(write([ROW])).rejects.toMatchObject({ code: '23505' });
  });

  it('does nothing for no rows', async () => {
    await write([]);
    expect(await read()).toEqual([]);
  });
});

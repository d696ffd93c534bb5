import { openTestDatabase, type TestDatabase } from '#testing';
import { describeSchema } from './describe-schema.js';

let database: TestDatabase;
beforeAll(async () => (database = await openTestDatabase()));
afterAll(() => database.close());

async function describeAfter(sql: string): Promise<string> {
  return database.transaction.rehearse(async () => {
    const { manager } = database.transaction;
    await manager.query(`create schema planted; set local search_path to planted; ${sql}`);
    return describeSchema(manager);
  });
}

describe('describeSchema', () => {
  it('writes a table as one would write it by hand', async () => {
    const described = await describeAfter(`
      create table b (id bigint generated always as identity primary key);
      create table a (
        id uuid primary key default gen_random_uuid(),
        name text not null check (length(name) <= 120),
        b_id bigint references b on delete cascade,
        folded text collate "C" generated always as (lower(name)) stored,
        unique (name, b_id)
      );
      create index a_by_name on a using gin (to_tsvector('simple', name)) where b_id is not null;
    `);
    expect(described).toBe(`create table a (
  id uuid not null default gen_random_uuid(),
  name text not null,
  b_id bigint,
  folded text collate "C" generated always as (lower(name)) stored,
  constraint a_pkey PRIMARY KEY (id),
  constraint a_name_b_id_key UNIQUE (name, b_id),
  constraint a_b_id_fkey FOREIGN KEY (b_id) REFERENCES b(id) ON DELETE CASCADE,
  constraint a_name_check CHECK (length(name) <= 120)
);
CREATE INDEX a_by_name ON a USING gin (to_tsvector('simple'::regconfig, name)) WHERE b_id IS NOT NULL;

create table b (
  id bigint not null generated always as identity,
  constraint b_pkey PRIMARY KEY (id)
);
`);
  });

  it('knows views, types, functions and triggers', async () => {
    const described = await describeAfter(`
      create type mood as enum ('good', 'bad');
      create table t (id int);
      create view v as select id from t;
      create function f() returns trigger language plpgsql as 'begin return new; end';
      create trigger before_t before insert on t for each row execute function f();
    `);
    expect(described).toContain(
      'CREATE TRIGGER before_t BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f();',
    );
    expect(described).toContain("create type mood as enum ('good', 'bad');");
    expect(described).toContain('create view v as\n SELECT id\n   FROM t;');
    expect(described).toMatch(/CREATE OR REPLACE FUNCTION planted\.f\(\)/);
  });

  it('leaves out the tables of the job queue', async () => {
    const described = await describeSchema(database.transaction.manager);
    expect(described).toContain('create table outbox (');
    expect(described).not.toMatch(/create table (job|queue|archive) /);
  });
});

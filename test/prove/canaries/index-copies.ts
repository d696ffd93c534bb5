import type { TestDatabase } from '#testing';
import type { EngineBeside } from '../twins/engine-beside.js';

/**
 * Tables made from others, of which visitors get a copy of their own. What was asked and not found is nobody's content; nobody
 * is answered from what waits for Meilisearch, tells how far a rebuild is or which records were written when.
 */
const DERIVED = /^(search|match)_(?!misses|deliveries|rebuilds|changes)/;
/** Differs by when a row was written, or says whether the members' copy is another one. */
const UNRELATED = ['for_members', 'written_at', 'changed'];
/** The same of a document: how often its row was written, and whom else it is for. */
const UNTOLD = { version: undefined, audience: undefined };

interface Column {
  readonly table: string;
  readonly isSplit: boolean;
}

/** What visitors are answered from, row by row as JSON. */
export async function publicRows(database: TestDatabase): Promise<string[]> {
  const rows: string[] = [];
  for (const { table, isSplit } of await derivedTables(database)) {
    const columns = UNRELATED.map((column) => `'${column}'`).join(' - ');
    rows.push(
      ...(await rowsOf(database, `to_jsonb(t) - ${columns}`, table, isSplit ? 'where for_public' : '')),
    );
  }
  return rows;
}

/** All rows of all derived tables, whoever they are for. */
export async function derivedRows(database: TestDatabase): Promise<string[]> {
  const rows: string[] = [];
  for (const { table } of await derivedTables(database)) {
    rows.push(...(await rowsOf(database, 'to_jsonb(t)', table, '')));
  }
  return rows;
}

/** The same of an engine outside the database. */
export function publicDocuments({ documents }: EngineBeside): string[] {
  const all = (documents?.() ?? []) as { audience: string[] }[];
  const isPublic = ({ audience }: { audience: string[] }) => audience.includes('public');
  return all.filter(isPublic).map((document) => JSON.stringify({ ...document, ...UNTOLD }));
}

export function allDocuments({ documents }: EngineBeside): string[] {
  return (documents?.() ?? []).map((document) => JSON.stringify(document));
}

/** The records themselves. */
export async function storedRows(database: TestDatabase): Promise<string[]> {
  const tables = ['organisations', 'initiatives'];
  return (await Promise.all(tables.map((table) => rowsOf(database, 'to_jsonb(t)', table, '')))).flat();
}

async function rowsOf(
  { dataSource }: TestDatabase,
  row: string,
  table: string,
  where: string,
): Promise<string[]> {
  const rows: { row: string }[] = await dataSource.query(
    `select '${table} ' || (${row})::text as row from ${table} t ${where} order by 1`,
  );
  return rows.map((one) => one.row);
}

async function derivedTables({ dataSource }: TestDatabase): Promise<Column[]> {
  const tables: Column[] = await dataSource.query(
    `select table_name as table, bool_or(column_name = 'for_public') as "isSplit"
     from information_schema.columns where table_schema = 'public' group by table_name order by table_name`,
  );
  return tables.filter(({ table }) => DERIVED.test(table));
}

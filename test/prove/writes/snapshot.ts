import type { Transaction } from '#platform';
import { WRITTEN_LISTS } from './columns.js';

type Rows = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
/** Every row of what editors write, by table and id. */
export type Snapshot = Readonly<Record<string, Rows>>;

/** Also within a transaction that is not committed. */
export async function takeSnapshot(transaction: Transaction): Promise<Snapshot> {
  const tables = WRITTEN_LISTS.map(
    ({ list }) =>
      `select '${list}' as list, coalesce(jsonb_object_agg(id, to_jsonb(t)), '{}') as rows from ${list} t`,
  );
  const read = await transaction.query<{ list: string; rows: Rows }>(tables.join(' union all '));
  return Object.fromEntries(read.map(({ list, rows }) => [list, rows]));
}

/** The columns in which two snapshots differ, as `table.column` of one row and `table.column elsewhere` of all others; rows that came or went have all. */
export function changedColumns(before: Snapshot, after: Snapshot, id: string): string[] {
  const changed = Object.keys(after).flatMap((table) =>
    [...new Set([...Object.keys(before[table]!), ...Object.keys(after[table]!)])].flatMap((row) => {
      const [one, other] = [before[table]![row] ?? {}, after[table]![row] ?? {}];
      const columns = [...new Set([...Object.keys(one), ...Object.keys(other)])];
      const differing = columns.filter((name) => JSON.stringify(one[name]) !== JSON.stringify(other[name]));
      return differing.map((name) => `${table}.${name}${row === id ? '' : ' elsewhere'}`);
    }),
  );
  return [...new Set(changed)];
}

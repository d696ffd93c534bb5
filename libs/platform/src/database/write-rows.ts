import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

/**
 * Writes rows in one statement that has one parameter:
 *
 *     insert into "memberships" ("id", …) select "id", … from jsonb_populate_recordset(null::"memberships", $1::jsonb)
 *     on conflict ("network_id", "member_id") do update set "role" = excluded."role", …
 *
 * TypeORM's own insert makes a parameter of every value of every row, and takes a quarter of an import for that.
 *
 * @param rows what none of them has is left to the default of its column
 * @param key properties that say which row is meant: one that has them already is replaced. Without, all are new.
 */
export async function writeRows<R extends ObjectLiteral>(
  manager: EntityManager,
  target: EntityTarget<R>,
  rows: readonly R[],
  key: readonly (keyof R & string)[] = [],
): Promise<void> {
  if (rows.length === 0) return;
  const { columns: all, tablePath } = manager.connection.getMetadata(target);
  const columns = all.filter((column) => rows.some((row) => column.getEntityValue(row) !== undefined));
  const escape = (name: string) => manager.connection.driver.escape(name);
  const table = escape(tablePath);
  const names = columns.map(({ databaseName }) => escape(databaseName)).join(', ');
  const values = rows.map((row) =>
    Object.fromEntries(columns.map((column) => [column.databaseName, column.getEntityValue(row) ?? null])),
  );
  const isKey = (property: string) => (key as readonly string[]).includes(property);
  const keys = columns.filter(({ propertyName }) => isKey(propertyName));
  const replaced = columns.filter(({ propertyName }) => !isKey(propertyName));
  const conflict =
    keys.length === 0
      ? ''
      : `on conflict (${keys.map(({ databaseName }) => escape(databaseName)).join(', ')}) do update set
         ${replaced.map(({ databaseName }) => `${escape(databaseName)} = excluded.${escape(databaseName)}`).join(', ')}`;
  await manager.query(
    `insert into ${table} (${names}) select ${names}
     from jsonb_populate_recordset(null::${table}, $1::jsonb) ${conflict}`,
    [JSON.stringify(values)],
  );
}

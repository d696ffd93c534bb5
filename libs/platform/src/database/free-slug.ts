import type { Transaction } from './transaction.js';

/**
 * A slug that no row of a table has: the one wished for, else with the next number behind it. Until the end of the transaction
 * nobody else gets one for this table, so that two who wish for the same at once get two.
 *
 * @param table whose rows have a column `slug`; from code, never from a request
 */
export async function freeSlug(transaction: Transaction, table: string, wished: string): Promise<string> {
  await transaction.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`slug of ${table}`]);
  const rows = await transaction.query<{ slug: string }>(
    `select slug from ${table} where slug = $1 or starts_with(slug, $1 || '-')`,
    [wished],
  );
  const taken = new Set(rows.map(({ slug }) => slug));
  let free = wished;
  for (let number = 2; taken.has(free); number += 1) free = `${wished}-${number}`;
  return free;
}

import type { Transaction } from '#platform';

/** Of a hundred thousand rows, beside other work. */
const WITHIN = '1min';

/** Has Postgres look at a table that was just filled, as it would by itself a minute later: until then it plans for an empty one. */
export function noteWritten(
  transaction: Transaction,
  table: 'text_vectors' | 'match_candidates',
): Promise<void> {
  return transaction.run(async () => {
    await transaction.query(`set local statement_timeout = '${WITHIN}'`);
    await transaction.query(`analyze ${table}`);
  });
}

import type { Transaction } from '#platform';

/** What the index takes on disk with all that belongs to it, MB. */
export async function indexMegabytes(transaction: Transaction): Promise<number> {
  const [row] = await transaction.query<{ bytes: string }>(
    `select sum(pg_total_relation_size(oid)) as bytes from pg_class
     where relkind = 'r' and relname in ('search_documents', 'search_names', 'search_words')`,
  );
  return Number(row!.bytes) / 1e6;
}

import type { INestApplicationContext } from '@nestjs/common';
import { Transaction } from '#platform';
import type { Cost } from './cost.js';

const TABLES = {
  match_profiles: 'profiles, on disk with their indexes',
  text_models: 'model of texts and topics, on disk',
  text_vectors: 'vectors of texts, on disk with their indexes',
  match_candidates: 'candidates, on disk',
} as const;

/** What is kept of it. */
export async function preparedSizes(app: INestApplicationContext): Promise<Cost[]> {
  const costs: Cost[] = [];
  for (const [table, what] of Object.entries(TABLES)) {
    const [row] = await app
      .get(Transaction)
      .query<{ rows: number; bytes: string }>(
        `select (select count(*)::int from ${table}) as rows, pg_total_relation_size('${table}') as bytes`,
      );
    costs.push({ what, rows: row!.rows, seconds: '', MB: Number(row!.bytes) / 1e6 });
  }
  return costs;
}

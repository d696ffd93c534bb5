import type { DataSource } from 'typeorm';
import { SET_ASIDE } from '../jobs/job-runner.js';

/** News and jobs that wait or run: while there are any, indexes are behind the database. */
export async function countBacklog(dataSource: DataSource): Promise<number> {
  const [row]: { count: number }[] = await dataSource.query(
    `select ((select count(*) from outbox)
           + (select count(*) from pgboss.job where state < 'completed' and name <> $1))::int as count`,
    [SET_ASIDE],
  );
  return row!.count;
}

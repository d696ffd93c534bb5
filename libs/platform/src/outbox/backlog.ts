import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { SET_ASIDE } from '../jobs/job-runner.js';
import { countBacklog } from './count-backlog.js';

/** What waits for some queues. News count, as nobody knows yet whom they will concern. */
export interface Waiting {
  readonly count: number;
  /** Age of the oldest in seconds; 0 when nothing waits. */
  readonly lagSeconds: number;
}

/** A job that failed for good. */
export interface FailedJob {
  /** ISO 8601. */
  readonly at: string;
  readonly text: string;
}

/** What the worker has not done yet. */
@Injectable()
export class Backlog {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** News and jobs of all kinds that wait or run. */
  count(): Promise<number> {
    return countBacklog(this.dataSource);
  }

  /** News, and jobs of these queues, that wait or run. */
  async waitingFor(queues: readonly string[]): Promise<Waiting> {
    const [row]: Waiting[] = await this.dataSource.query(
      `select count(*)::int as count,
              coalesce(greatest(extract(epoch from clock_timestamp() - min(since)), 0), 0)::float8 as "lagSeconds"
       from (select created_at as since from outbox
             union all
             select created_on from pgboss.job where state < 'completed' and name = any($1)) waiting`,
      [queues],
    );
    return row!;
  }

  /** Jobs of these queues that are set aside or were tried too often, latest first. */
  failedOf(queues: readonly string[]): Promise<FailedJob[]> {
    return this.dataSource.query(
      `select to_char(created_on at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at,
              coalesce(data->>'queue', name) || ': ' || coalesce(data->>'reason', output->>'message', '?') as text
       from pgboss.job
       where (name = $2 and state < 'completed' and data->>'queue' = any($1)) or (name = any($1) and state = 'failed')
       order by created_on desc`,
      [queues, SET_ASIDE],
    );
  }
}

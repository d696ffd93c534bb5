import { Logger } from '@nestjs/common';
import PgBoss from 'pg-boss';
import type { DatabaseAddress } from '../config/config.js';
import { DomainError } from '../errors/domain-error.js';
import { isUnavailable } from '../errors/is-unavailable.js';
import { bossConnection } from './boss-connection.js';
import type { JobHandler } from './job-queue.js';

/** Queue of jobs that failed for good: kept for a person to look at. */
export const SET_ASIDE = 'set-aside';

/** How soon a waiting job is noticed that nobody announced; half a second is the least that pg-boss allows. */
const POLL_SECONDS = 0.5;
/** Postgres: deadlock and serialisation. */
const LOST_RACE = /^40/;
/** Jobs of a queue that are fetched together: one a poll would be two a second. */
const JOBS_AT_ONCE = 20;

/** The worker's side of the queue: fetches, runs, retries what was unavailable, sets the rest aside. */
export class JobRunner {
  private readonly logger = new Logger(JobRunner.name);
  private readonly boss: PgBoss;
  private readonly fetchers: string[] = [];

  constructor(address: DatabaseAddress) {
    this.boss = new PgBoss({ ...bossConnection(address), schedule: false, migrate: false });
    this.boss.on('error', (error) => this.logger.warn(`The job queue is unavailable: ${error.message}`));
  }

  async start(handlers: readonly JobHandler<object>[]): Promise<void> {
    await this.boss.start();
    for (const handler of handlers) {
      const options = { pollingIntervalSeconds: POLL_SECONDS, batchSize: JOBS_AT_ONCE };
      const run = (jobs: PgBoss.Job<object>[]) => this.runAll(handler, jobs);
      this.fetchers.push(await this.boss.work<object>(handler.queue, options, run));
    }
  }

  /** Looks for jobs now rather than at the next poll. */
  wake(): void {
    for (const fetcher of this.fetchers) this.boss.notifyWorker(fetcher);
  }

  /** Lets running jobs finish. */
  async stop(): Promise<void> {
    await this.boss.stop({ graceful: true, wait: true, timeout: 3_000 });
  }

  /** One that was done or set aside stays so when a later one of the same fetch has to be tried again. */
  private async runAll(handler: JobHandler<object>, jobs: readonly PgBoss.Job<object>[]): Promise<void> {
    const settled: string[] = [];
    for (const job of jobs) {
      try {
        await handler.run(job.data);
      } catch (error) {
        if (isWorthRetrying(error)) {
          if (settled.length > 0) await this.boss.complete(handler.queue, settled);
          throw error;
        }
        await this.setAside(handler.queue, job, error as Error);
      }
      settled.push(job.id);
    }
  }

  private async setAside(queue: string, { id, data }: PgBoss.Job<object>, { message }: Error): Promise<void> {
    this.logger.error(`${queue} ${id} is set aside: ${message}`);
    await this.boss.send(SET_ASIDE, { queue, job: data, reason: message });
  }
}

/** A defect stays a defect however often it runs; only what was away may be back, and who lost a race may win the next. */
function isWorthRetrying(error: unknown): boolean {
  if (error instanceof DomainError) return error.kind === 'unavailable';
  return isUnavailable(error) || LOST_RACE.test((error as { code?: string }).code ?? '');
}

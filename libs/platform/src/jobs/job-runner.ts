import { Logger } from '@nestjs/common';
import PgBoss from 'pg-boss';
import type { DatabaseAddress } from '../config/config.js';
import { DomainError } from '../errors/domain-error.js';
import { bossConnection } from './boss-connection.js';
import type { JobHandler } from './job-queue.js';

/** Queue of jobs that failed for good: kept for a person to look at. */
export const SET_ASIDE = 'set-aside';

/** How soon a waiting job is noticed; half a second is the least that pg-boss allows. */
const POLL_SECONDS = 0.5;

/** The worker's side of the queue: fetches, runs, retries what was unavailable, sets the rest aside. */
export class JobRunner {
  private readonly logger = new Logger(JobRunner.name);
  private readonly boss: PgBoss;

  constructor(address: DatabaseAddress) {
    this.boss = new PgBoss({ ...bossConnection(address), schedule: false, migrate: false });
    this.boss.on('error', (error) => this.logger.warn(`The job queue is unavailable: ${error.message}`));
  }

  async start(handlers: readonly JobHandler<object>[]): Promise<void> {
    await this.boss.start();
    for (const handler of handlers) {
      await this.boss.work<object>(handler.queue, { pollingIntervalSeconds: POLL_SECONDS }, (jobs) =>
        this.runAll(handler, jobs),
      );
    }
  }

  /** Lets running jobs finish. */
  async stop(): Promise<void> {
    await this.boss.stop({ graceful: true, wait: true, timeout: 3_000 });
  }

  private async runAll(handler: JobHandler<object>, jobs: readonly PgBoss.Job<object>[]): Promise<void> {
    for (const job of jobs) {
      try {
        await handler.run(job.data);
      } catch (error) {
        if (isWorthRetrying(error)) throw error;
        this.logger.error(`${handler.queue} ${job.id} is set aside: ${(error as Error).message}`);
        await this.boss.send(SET_ASIDE, {
          queue: handler.queue,
          job: job.data,
          reason: (error as Error).message,
        });
      }
    }
  }
}

/** A defect stays a defect however often it runs; only what was away may be back. */
function isWorthRetrying(error: unknown): boolean {
  if (error instanceof DomainError) return error.kind === 'unavailable';
  const code = (error as { code?: string }).code ?? '';
  // Postgres: connection (08), resources (53), shutdown (57P), deadlock and serialisation (40); Node: ECONNREFUSED and kin.
  return /^(08|53|57P|40)/.test(code) || /^(ECONN|EPIPE|ETIMEDOUT|ENOENT)/.test(code);
}

import { NestFactory } from '@nestjs/core';
import {
  type Config,
  type DatabaseAddress,
  JobRunner,
  JsonLogger,
  Letters,
  OrphanedJobs,
  OutboxListener,
} from '#platform';
import { AskWhetherTrueDaily } from './ask-whether-true-daily.js';
import { BalancePeersDaily } from './balance-peers-daily.js';
import { ExpireListingsHourly } from './expire-listings-hourly.js';
import { ForgetSeenDaily } from './forget-seen-daily.js';
import { LearnWhenDue } from './learn-when-due.js';
import { RecountWordsRegularly } from './recount-words-regularly.js';
import { RebuildWhenStale } from './rebuild-when-stale.js';
import { subscriptionsOf } from './jobs/subscriptions-of.js';
import { SendMails } from './send-mails.js';
import { TidyDaily } from './tidy-daily.js';
import { JOBS, LETTERS, WorkerModule } from './worker.module.js';

/** Hands news on and does the jobs until it is ended. */
export interface RunningWorker {
  /** Takes no more jobs and lets running ones finish. */
  end(): Promise<void>;
}

/** @throws Error when the database is away */
export async function startWorker(
  config: Config,
  address: DatabaseAddress,
  logger = new JsonLogger('worker', config.logLevel),
): Promise<RunningWorker> {
  const app = await NestFactory.createApplicationContext(WorkerModule.with(config, address), {
    logger,
    abortOnError: false,
  });
  const jobs = JOBS.map((job) => app.get(job));
  app.get(Letters).add(LETTERS.map((letter) => app.get(letter)));
  const runner = new JobRunner(address);
  const listener = app.get(OutboxListener);
  const end = async () => {
    await listener.stop();
    await runner.stop();
    await app.close();
  };
  try {
    await app.get(OrphanedJobs).takeOver(jobs.map(({ queue }) => queue));
    await runner.start(jobs);
    await app.get(SendMails).start();
    await listener.start(subscriptionsOf(jobs), () => runner.wake());
    await app.get(RebuildWhenStale).start();
    app.get(AskWhetherTrueDaily).start();
    app.get(BalancePeersDaily).start();
    app.get(ExpireListingsHourly).start();
    app.get(ForgetSeenDaily).start();
    app.get(LearnWhenDue).start();
    app.get(RecountWordsRegularly).start();
    app.get(TidyDaily).start();
  } catch (error) {
    // What has begun already would go on beside the next attempt.
    await end().catch(() => undefined);
    throw error;
  }
  return { end };
}

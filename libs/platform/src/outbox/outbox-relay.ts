import { Injectable } from '@nestjs/common';
import { Transaction } from '../database/transaction.js';
import { JobQueue } from '../jobs/job-queue.js';
import type { News } from './outbox.js';

/** News taken in one go, and subjects handed to one job: small enough that a killed job repeats little. */
const NEWS_PER_ROUND = 2_000;
const SUBJECTS_PER_JOB = 200;

/** Which queues want to hear of which events. */
export type Subscriptions = Readonly<Record<string, readonly string[]>>;

/** What a subscribed queue gets: the event and the ids to look at again, each once. */
export interface NewsJob {
  readonly event: string;
  readonly subjects: readonly string[];
}

/** Turns news into jobs, in one commit: killed at any point, the news is either still there or already a job. */
@Injectable()
export class OutboxRelay {
  constructor(
    private readonly transaction: Transaction,
    private readonly queue: JobQueue,
  ) {}

  /** Hands on one round; returns how many news were taken, 0 when the outbox is empty. */
  relay(subscriptions: Subscriptions): Promise<number> {
    return this.transaction.run(async () => {
      const news = await this.transaction.query<News>(
        `delete from outbox where id in (
           select id from outbox order by id limit $1 for update skip locked
         ) returning event, subject`,
        [NEWS_PER_ROUND],
      );
      for (const [event, subjects] of subjectsByEvent(news)) {
        for (const queue of subscriptions[event] ?? []) await this.enqueue(queue, event, subjects);
      }
      return news.length;
    });
  }

  private async enqueue(queue: string, event: string, subjects: readonly string[]): Promise<void> {
    for (let start = 0; start < subjects.length; start += SUBJECTS_PER_JOB) {
      const job: NewsJob = { event, subjects: subjects.slice(start, start + SUBJECTS_PER_JOB) };
      await this.queue.enqueue(queue, job);
    }
  }
}

function subjectsByEvent(news: readonly News[]): Map<string, string[]> {
  const subjects = new Map<string, Set<string>>();
  for (const { event, subject } of news) {
    subjects.set(event, (subjects.get(event) ?? new Set()).add(subject));
  }
  return new Map([...subjects].map(([event, ids]) => [event, [...ids]]));
}

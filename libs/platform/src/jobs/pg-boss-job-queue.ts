import { Injectable } from '@nestjs/common';
import PgBoss from 'pg-boss';
import { Transaction } from '../database/transaction.js';
import { JobQueue } from './job-queue.js';

/** `unavailable` is tried again this often, each wait twice as long as the one before. */
const RETRIES = 10;
const FIRST_WAIT_SECONDS = 2;

@Injectable()
export class PgBossJobQueue extends JobQueue {
  private readonly boss: PgBoss;

  constructor(transaction: Transaction) {
    super();
    const db = {
      executeSql: async (text: string, values: unknown[]) => ({
        rows: await transaction.query(text, values),
      }),
    };
    this.boss = new PgBoss({ db, supervise: false, schedule: false, migrate: false });
  }

  async enqueue(queue: string, job: object): Promise<void> {
    await this.boss.insert([
      { name: queue, data: job, retryLimit: RETRIES, retryDelay: FIRST_WAIT_SECONDS, retryBackoff: true },
    ]);
  }
}

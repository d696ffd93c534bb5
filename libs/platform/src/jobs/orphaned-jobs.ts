import { Injectable } from '@nestjs/common';
import { Transaction } from '../database/transaction.js';

/** Held shared by every worker for as long as its connection lives. */
export const WORKING_LOCK = `hashtextextended('netzlotse.working', 0)`;

/** Jobs that a killed worker had begun. By itself pg-boss takes them for running until they expire, a quarter of an hour later. */
@Injectable()
export class OrphanedJobs {
  constructor(private readonly transaction: Transaction) {}

  /** Lets them begin again, unless another worker lives whose they may be. @returns how many */
  takeOver(queues: readonly string[]): Promise<number> {
    return this.transaction.run(async () => {
      const [lock] = await this.transaction.query<{ isAlone: boolean }>(
        `select pg_try_advisory_xact_lock(${WORKING_LOCK}) as "isAlone"`,
      );
      if (!lock?.isAlone) return 0;
      const orphans = await this.transaction.query(
        `update pgboss.job set state = 'retry', start_after = now()
         where state = 'active' and name = any($1) returning id`,
        [queues],
      );
      return orphans.length;
    });
  }
}

import { Injectable } from '@nestjs/common';
import { Transaction } from './transaction.js';

/** Lets workers on the same things take turns, from `take` to the end of the transaction. */
@Injectable()
export class AdvisoryLock {
  constructor(private readonly transaction: Transaction) {}

  /** @param names taken in one order by all, so that two batches cannot wait for each other */
  async take(names: readonly string[]): Promise<void> {
    await this.transaction.query(
      `select pg_advisory_xact_lock(key) from (
         select distinct hashtextextended(name, 0) as key from unnest($1::text[]) as name order by key
       ) keys`,
      [names],
    );
  }
}

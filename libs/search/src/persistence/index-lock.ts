import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';

/** Lets indexers of the same record take turns until the end of their transactions. */
@Injectable()
export class IndexLock {
  constructor(private readonly transaction: Transaction) {}

  /** Taken in one order by all, so that two batches cannot wait for each other. */
  async take(keys: readonly string[]): Promise<void> {
    await this.transaction.query(
      `select pg_advisory_xact_lock(key) from (
         select distinct hashtextextended(name, 7) as key from unnest($1::text[]) as name order by key
       ) keys`,
      [keys],
    );
  }
}

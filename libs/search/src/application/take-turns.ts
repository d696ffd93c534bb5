import { Injectable } from '@nestjs/common';
import { AdvisoryLock, Transaction } from '#platform';
import { keyText, type RecordKey } from '../domain/record.js';

/** Lets those that index or compare the same records take turns, each in a transaction that sees what the one before wrote. */
@Injectable()
export class TakeTurns {
  constructor(
    private readonly transaction: Transaction,
    private readonly lock: AdvisoryLock,
  ) {}

  /** Inside another transaction the records stay locked until that ends. */
  execute<T>(keys: readonly RecordKey[], work: () => Promise<T>): Promise<T> {
    return this.transaction.run(async () => {
      await this.lock.take(keys.map(keyText));
      return work();
    });
  }
}

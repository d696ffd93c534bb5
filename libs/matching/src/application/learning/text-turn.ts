import { Injectable } from '@nestjs/common';
import { AdvisoryLock, Transaction } from '#platform';

const LOCK = 'matching-texts';

/** One at a time writes vectors or replaces models: so no vector goes into a model that is just being replaced. */
@Injectable()
export class TextTurn {
  constructor(
    private readonly transaction: Transaction,
    private readonly lock: AdvisoryLock,
  ) {}

  /** Runs the work in a transaction, when nobody else is at it. */
  run<T>(work: () => Promise<T>): Promise<T> {
    return this.transaction.run(async () => {
      await this.lock.take([LOCK]);
      return work();
    });
  }
}

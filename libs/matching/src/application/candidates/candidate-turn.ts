import { Injectable } from '@nestjs/common';
import { AdvisoryLock, Transaction } from '#platform';
import { TextModels } from '../learning/text-models.js';
import { MatchFrequencies } from '../match-frequencies.js';

const LOCK = 'match-candidates';

/** One at a time writes candidates: each change touches the lists of others, and two of them could wait for each other. */
@Injectable()
export class CandidateTurn {
  constructor(
    private readonly transaction: Transaction,
    private readonly lock: AdvisoryLock,
    private readonly frequencies: MatchFrequencies,
    private readonly models: TextModels,
  ) {}

  run<T>(work: () => Promise<T>): Promise<T> {
    return this.transaction.run(async () => {
      await this.lock.take([LOCK]);
      return work();
    });
  }

  /** Jobs compare by what the database holds now, not by what a process that serves pages knew a second ago. */
  async lookAgain(): Promise<void> {
    await this.frequencies.refresh();
    await this.models.refresh();
  }
}

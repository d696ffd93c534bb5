import { Injectable } from '@nestjs/common';
import { KeepLearning } from '#matching';
import { RegularWork } from './regular-work.js';

const LOOK_EVERY_MS = 3_000;

/** Learns anew from the texts of the network when enough of them changed; looks every few seconds. */
@Injectable()
export class LearnWhenDue extends RegularWork {
  constructor(private readonly keepLearning: KeepLearning) {
    // What is served stays as it is after a failure.
    super({ everyMs: LOOK_EVERY_MS, isDoneAtStart: false, failure: 'Nothing was learned' });
  }

  protected async run(): Promise<void> {
    const learned = await this.keepLearning.execute();
    if (!learned) return;
    const { texts, seconds, version } = learned;
    this.logger.log(`Learned from ${texts} texts in ${seconds.toFixed(1)} s: ${version}`);
  }
}

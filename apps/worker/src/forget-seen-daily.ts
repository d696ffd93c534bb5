import { Injectable } from '@nestjs/common';
import { ForgetSeen } from '#curation';
import { DAY_MS, RegularWork } from './regular-work.js';

/** Forgets how often profiles were seen once that is old: at the start, then daily. */
@Injectable()
export class ForgetSeenDaily extends RegularWork {
  constructor(private readonly forgetSeen: ForgetSeen) {
    super({ everyMs: DAY_MS, isDoneAtStart: true, failure: 'Old counts could not be forgotten' });
  }

  protected run(): Promise<void> {
    return this.forgetSeen.execute();
  }
}

import { Injectable } from '@nestjs/common';
import { AskWhetherTrue } from '#curation';
import { DAY_MS, RegularWork } from './regular-work.js';

/** Asks whose profile is a year old whether it is still right: at the start, then daily. */
@Injectable()
export class AskWhetherTrueDaily extends RegularWork {
  constructor(private readonly askWhetherTrue: AskWhetherTrue) {
    super({ everyMs: DAY_MS, isDoneAtStart: true, failure: 'Profiles could not be asked about' });
  }

  protected run(): Promise<void> {
    return this.askWhetherTrue.execute();
  }
}

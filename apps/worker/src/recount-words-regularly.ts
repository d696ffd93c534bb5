import { Injectable } from '@nestjs/common';
import { Clock } from '#platform';
import { ForgetMisses, RecountWords } from '#search';
import { RegularWork } from './regular-work.js';

const LOOK_EVERY_MS = 60_000;
/** After so many indexings the counts of words are worth making anew, whenever that was. */
const MANY = 100;
const SELDOM_MS = 10 * 60_000;

/** Keeps what helps with typing true: how common words are, which of them are gone, and that old questions are forgotten. */
@Injectable()
export class RecountWordsRegularly extends RegularWork {
  private counted = { progress: 0, at: 0 };

  constructor(
    private readonly recountWords: RecountWords,
    private readonly forgetMisses: ForgetMisses,
    private readonly clock: Clock,
  ) {
    // Counts are rough anyway; after a failure the next minute tries again.
    super({ everyMs: LOOK_EVERY_MS, isDoneAtStart: false, failure: 'Words could not be counted' });
  }

  override start(): void {
    this.counted = { progress: 0, at: this.clock.now().getTime() };
    super.start();
  }

  /** Counts when much was indexed, or anything some time ago. */
  protected async run(): Promise<void> {
    await this.forgetMisses.execute();
    const progress = await this.recountWords.progress();
    const now = this.clock.now().getTime();
    const indexed = progress - this.counted.progress;
    if (indexed < (now - this.counted.at < SELDOM_MS ? MANY : 1)) return;
    await this.recountWords.execute();
    this.counted = { progress, at: now };
  }
}

import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Clock } from '#platform';
import { ForgetMisses, RecountWords } from '#search';

const LOOK_EVERY_MS = 60_000;
/** After so many indexings the counts of words are worth making anew, whenever that was. */
const MANY = 100;
const SELDOM_MS = 10 * 60_000;

/** Keeps what helps with typing true: how common words are, which of them are gone, and that old questions are forgotten. */
@Injectable()
export class RecountWordsRegularly implements OnModuleDestroy {
  private readonly logger = new Logger(RecountWordsRegularly.name);
  private timer: NodeJS.Timeout | null = null;
  private counted = { progress: 0, at: 0 };

  constructor(
    private readonly recountWords: RecountWords,
    private readonly forgetMisses: ForgetMisses,
    private readonly clock: Clock,
  ) {}

  start(): void {
    this.counted = { progress: 0, at: this.clock.now().getTime() };
    this.timer = setInterval(() => void this.look(), LOOK_EVERY_MS);
  }

  onModuleDestroy(): void {
    if (this.timer) clearInterval(this.timer);
  }

  /** Counts when much was indexed, or anything some time ago. */
  async look(): Promise<void> {
    try {
      await this.forgetMisses.execute();
      const progress = await this.recountWords.progress();
      const now = this.clock.now().getTime();
      const indexed = progress - this.counted.progress;
      if (indexed < (now - this.counted.at < SELDOM_MS ? MANY : 1)) return;
      await this.recountWords.execute();
      this.counted = { progress, at: now };
    } catch (error) {
      // Counts are rough anyway; the next minute tries again.
      this.logger.warn(`Words could not be counted: ${(error as Error).message}`);
    }
  }
}

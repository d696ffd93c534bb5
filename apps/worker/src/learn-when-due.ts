import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { KeepLearning } from '#matching';

const LOOK_EVERY_MS = 3_000;

/** Learns anew from the texts of the network when enough of them changed; looks every few seconds. */
@Injectable()
export class LearnWhenDue implements OnModuleDestroy {
  private readonly logger = new Logger(LearnWhenDue.name);
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> | null = null;

  constructor(private readonly keepLearning: KeepLearning) {}

  start(): void {
    this.timer = setInterval(() => this.look(), LOOK_EVERY_MS);
  }

  async onModuleDestroy(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.running;
  }

  private look(): void {
    this.running ??= this.run().finally(() => (this.running = null));
  }

  private async run(): Promise<void> {
    try {
      const learned = await this.keepLearning.execute();
      if (learned)
        this.logger.log(
          `Learned from ${learned.texts} texts in ${learned.seconds.toFixed(1)} s: ${learned.version}`,
        );
    } catch (error) {
      // What is served stays as it is; the next look tries again.
      this.logger.warn(`Nothing was learned: ${(error as Error).message}`);
    }
  }
}

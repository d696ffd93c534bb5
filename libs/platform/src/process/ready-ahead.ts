import { Logger, type OnModuleDestroy } from '@nestjs/common';

/** The first page goes first. */
const AFTER_MS = 1_000;

/** What a process that serves people makes ready by itself, so that nobody waits for it. */
export abstract class ReadyAhead implements OnModuleDestroy {
  private readonly logger = new Logger(this.constructor.name);
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> | null = null;
  protected isEnding = false;

  /** What goes wrong here goes wrong again, or not, for whoever asks first. */
  protected abstract make(): Promise<void>;

  /** For a process that serves people, once it does. */
  soon(): void {
    this.timer = setTimeout(() => (this.running = this.attempt()), AFTER_MS).unref();
  }

  async onModuleDestroy(): Promise<void> {
    this.isEnding = true;
    if (this.timer) clearTimeout(this.timer);
    await this.running;
  }

  private async attempt(): Promise<void> {
    try {
      await this.make();
    } catch (error) {
      this.logger.warn(`Could not be made ready: ${(error as Error).message}`);
    }
  }
}

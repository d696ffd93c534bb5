import { Logger, type OnModuleDestroy } from '@nestjs/common';

export const HOUR_MS = 60 * 60 * 1_000;
export const DAY_MS = 24 * HOUR_MS;

export interface Rhythm {
  readonly everyMs: number;
  /** Also at the start, and not only once the time has passed. */
  readonly isDoneAtStart: boolean;
  /** What a failure means, for the log: `Profiles could not be asked about`. */
  readonly failure: string;
}

/** Work that the clock asks for: one run at a time, a failed one waits for the next, and the last is waited for when the worker ends. */
export abstract class RegularWork implements OnModuleDestroy {
  protected readonly logger: Logger;
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> | null = null;

  constructor(private readonly rhythm: Rhythm) {
    this.logger = new Logger(new.target.name);
  }

  start(): void {
    this.timer = setInterval(() => this.look(), this.rhythm.everyMs);
    if (this.rhythm.isDoneAtStart) this.look();
  }

  async onModuleDestroy(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.running;
  }

  protected abstract run(): Promise<void>;

  private look(): void {
    this.running ??= this.run()
      .catch((error: Error) => this.logger.warn(`${this.rhythm.failure}: ${error.message}`))
      .finally(() => (this.running = null));
  }
}

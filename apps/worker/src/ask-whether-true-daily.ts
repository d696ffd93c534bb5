import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { AskWhetherTrue } from '#curation';

const EVERY_MS = 24 * 60 * 60 * 1_000;

/** Asks whose profile is a year old whether it is still right: at the start, then daily. */
@Injectable()
export class AskWhetherTrueDaily implements OnModuleDestroy {
  private readonly logger = new Logger(AskWhetherTrueDaily.name);
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> | null = null;

  constructor(private readonly askWhetherTrue: AskWhetherTrue) {}

  start(): void {
    this.timer = setInterval(() => this.look(), EVERY_MS);
    this.look();
  }

  async onModuleDestroy(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.running;
  }

  private look(): void {
    this.running ??= this.askWhetherTrue
      .execute()
      .catch((error: Error) => this.logger.warn(`Profiles could not be asked about: ${error.message}`))
      .finally(() => (this.running = null));
  }
}

import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { ForgetSeen } from '#curation';

const EVERY_MS = 24 * 60 * 60 * 1_000;

/** Forgets how often profiles were seen once that is old: at the start, then daily. */
@Injectable()
export class ForgetSeenDaily implements OnModuleDestroy {
  private readonly logger = new Logger(ForgetSeenDaily.name);
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> | null = null;

  constructor(private readonly forgetSeen: ForgetSeen) {}

  start(): void {
    this.timer = setInterval(() => this.look(), EVERY_MS);
    this.look();
  }

  async onModuleDestroy(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.running;
  }

  private look(): void {
    this.running ??= this.forgetSeen
      .execute()
      .catch((error: Error) => this.logger.warn(`Old counts could not be forgotten: ${error.message}`))
      .finally(() => (this.running = null));
  }
}

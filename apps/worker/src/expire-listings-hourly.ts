import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { ExpireListings } from '#listings';

const EVERY_MS = 60 * 60 * 1_000;

/** Takes the topics of listings that ran out away from their organisations: at the start, then every hour. */
@Injectable()
export class ExpireListingsHourly implements OnModuleDestroy {
  private readonly logger = new Logger(ExpireListingsHourly.name);
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly expireListings: ExpireListings) {}

  start(): void {
    this.timer = setInterval(() => void this.run(), EVERY_MS);
    void this.run();
  }

  onModuleDestroy(): void {
    if (this.timer) clearInterval(this.timer);
  }

  private async run(): Promise<void> {
    try {
      await this.expireListings.execute();
    } catch (error) {
      // Lists and pages look at the date themselves; the next hour tries again.
      this.logger.warn(`Expired listings could not be followed: ${(error as Error).message}`);
    }
  }
}

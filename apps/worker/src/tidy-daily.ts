import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { CloseLapsedClaims, ForgetSpent } from '#accounts';
import { FollowMembershipDates } from '#organisations';

const EVERY_MS = 24 * 60 * 60 * 1_000;

/** What a new day ends or begins by itself: claims that nobody proved, links that are spent, memberships. At the start, then daily. */
@Injectable()
export class TidyDaily implements OnModuleDestroy {
  private readonly logger = new Logger(TidyDaily.name);
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> | null = null;

  constructor(
    private readonly claims: CloseLapsedClaims,
    private readonly spent: ForgetSpent,
    private readonly memberships: FollowMembershipDates,
  ) {}

  start(): void {
    this.timer = setInterval(() => this.look(), EVERY_MS);
    this.look();
  }

  async onModuleDestroy(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.running;
  }

  private look(): void {
    this.running ??= this.tidy().finally(() => (this.running = null));
  }

  private async tidy(): Promise<void> {
    for (const work of [this.claims, this.spent, this.memberships]) {
      try {
        await work.execute();
      } catch (error) {
        // The next day tries again; one does not keep the other from it.
        this.logger.warn(`The day's tidying failed: ${(error as Error).message}`);
      }
    }
  }
}

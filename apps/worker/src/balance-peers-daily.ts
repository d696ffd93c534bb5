import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { BalancePeers, ForgetMatchUse } from '#matching';

const LOOK_EVERY_MS = 5 * 60 * 1_000;

/** Once a day sets what being shown costs, and forgets what is older than it may be kept. Looks every few minutes whether it is time. */
@Injectable()
export class BalancePeersDaily implements OnModuleDestroy {
  private readonly logger = new Logger(BalancePeersDaily.name);
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> | null = null;

  constructor(
    private readonly balancePeers: BalancePeers,
    private readonly forgetMatchUse: ForgetMatchUse,
  ) {}

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
      if (!(await this.balancePeers.isDue())) return;
      await this.balancePeers.execute();
      await this.forgetMatchUse.execute();
    } catch (error) {
      // Lists keep the order they had; the next look tries again.
      this.logger.warn(`Peers could not be balanced: ${(error as Error).message}`);
    }
  }
}

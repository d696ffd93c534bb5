const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;

/**
 * Does one thing whenever it is nudged, never twice at once, and after a failure again by itself with growing pauses. It belongs to
 * no request: what it does is not part of the transaction of whoever nudges.
 */
export class AgainAndAgain {
  private isWanted = false;
  private isEnded = false;
  private pause = FIRST_PAUSE_MS;
  private wake: () => void = () => undefined;
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | null = null;

  /** @param work says by throwing that it is to be tried again */
  constructor(
    private readonly work: () => Promise<void>,
    private readonly onFailure: (error: unknown) => void,
  ) {}

  start(): void {
    this.running ??= this.run();
  }

  nudge(): void {
    this.isWanted = true;
    this.wake();
  }

  /** Ends after what is being done. */
  async end(): Promise<void> {
    this.isEnded = true;
    clearTimeout(this.timer);
    this.wake();
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.isEnded) {
      if (!this.isWanted) await new Promise<void>((wake) => (this.wake = wake));
      if (this.isEnded || !this.isWanted) continue;
      this.isWanted = false;
      await this.tryOnce();
    }
  }

  private async tryOnce(): Promise<void> {
    try {
      await this.work();
      this.pause = FIRST_PAUSE_MS;
    } catch (error) {
      this.onFailure(error);
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.nudge(), this.pause).unref();
      this.pause = Math.min(this.pause * 2, LONGEST_PAUSE_MS);
    }
  }
}

import { Child } from './child.js';

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;
/** Who has lived this long has recovered from what killed it before. */
const SOUND_MS = 60_000;

/** A child that is started again when it dies, after a pause that grows while it keeps dying. */
export class Restarting {
  private child: Child;
  private pause = FIRST_PAUSE_MS;
  private timer: NodeJS.Timeout | null = null;
  private isEnding = false;

  /** @param say hears how the child died and in how many seconds it is started again */
  constructor(
    private readonly start: () => Child,
    private readonly say: (how: string, seconds: number) => void,
  ) {
    this.child = this.watch();
  }

  async end(): Promise<void> {
    this.isEnding = true;
    if (this.timer) clearTimeout(this.timer);
    else await this.child.end();
  }

  kill(): void {
    this.isEnding = true;
    this.child.kill();
  }

  private watch(): Child {
    const child = this.start();
    const startedAt = Date.now();
    void child.died.then((how) => {
      if (this.isEnding) return;
      if (Date.now() - startedAt > SOUND_MS) this.pause = FIRST_PAUSE_MS;
      this.say(how, this.pause / 1_000);
      this.timer = setTimeout(() => {
        this.timer = null;
        this.child = this.watch();
      }, this.pause);
      this.pause = Math.min(this.pause * 2, LONGEST_PAUSE_MS);
    });
    return child;
  }
}

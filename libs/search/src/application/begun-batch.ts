/** Work that is made ready, and done when it is its turn. */
export class BegunBatch<Result> {
  /** When it is ready, or failed before; never rejected. */
  readonly made: Promise<void>;
  private readonly ended: Promise<Result | null>;
  private decide: (isWanted: boolean) => void = () => undefined;

  /** @param work calls `turn` when it is ready, and ends with null when that says no */
  constructor(work: (turn: () => Promise<boolean>) => Promise<Result | null>) {
    const decided = new Promise<boolean>((resolve) => (this.decide = resolve));
    let ended: Promise<Result | null>;
    this.made = new Promise((resolve) => {
      const turn = () => {
        resolve();
        return decided;
      };
      ended = work(turn);
      ended.catch(() => resolve()); // heard of when it is written
    });
    this.ended = ended!;
  }

  /** @returns null if it was dropped before */
  write(): Promise<Result | null> {
    this.decide(true);
    return this.ended;
  }

  /** Lets go of what it holds, or waits until it is written; never rejected. */
  async drop(): Promise<void> {
    this.decide(false);
    await this.ended.catch(() => undefined);
  }
}

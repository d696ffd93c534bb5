/** What has been opened, to be closed in reverse order. */
export class Closing {
  private readonly steps: { close: () => Promise<void> | void; drop: () => void }[] = [];
  private closed: Promise<void> | null = null;

  /**
   * @param close ends it in order
   * @param drop ends it at once; must not wait
   */
  add(close: () => Promise<void> | void, drop: () => void = () => undefined): void {
    this.steps.push({ close, drop });
  }

  /** Closes all once, also those behind one that fails. */
  close(): Promise<void> {
    return (this.closed ??= this.closeAll());
  }

  drop(): void {
    for (const step of [...this.steps].reverse()) step.drop();
  }

  private async closeAll(): Promise<void> {
    for (const step of [...this.steps].reverse()) {
      try {
        await step.close();
      } catch (error) {
        console.error(error);
      }
    }
  }
}

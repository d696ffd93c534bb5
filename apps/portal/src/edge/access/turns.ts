interface Line {
  running: number;
  readonly waiting: (() => void)[];
}

/** Lets a few of each asker go at once; the others of the same wait, in the order in which they came. */
export class Turns {
  private readonly lines = new Map<string, Line>();

  constructor(private readonly atOnce: number) {}

  /** When it is their turn. @returns to be called once, when they are done */
  async take(asker: string): Promise<() => void> {
    const line = this.lines.get(asker) ?? { running: 0, waiting: [] };
    this.lines.set(asker, line);
    if (line.running < this.atOnce) line.running += 1;
    else await new Promise<void>((resolve) => line.waiting.push(resolve));
    return () => this.pass(asker, line);
  }

  /** Who waited takes the place of who is done. */
  private pass(asker: string, line: Line): void {
    const next = line.waiting.shift();
    if (next) return next();
    line.running -= 1;
    if (line.running === 0) this.lines.delete(asker);
  }
}

import { setImmediate as nextTurn } from 'node:timers/promises';

/** Longest time, in milliseconds, for which long work holds up whatever else the process does. */
const LONGEST_MS = 12;

/** Lets a long calculation take turns with the rest of the process, and says how far it is. */
export class Pace {
  private since = performance.now();

  /** @param said hears which part is being done and how much of it, 0 to 1 */
  constructor(private readonly said: (part: string, done: number) => void = () => undefined) {}

  /** To be called every millisecond or so; most calls return at once. */
  breathe(): Promise<void> | void {
    if (performance.now() - this.since >= LONGEST_MS) return this.rest();
  }

  say(part: string, done: number): void {
    this.said(part, done);
  }

  private async rest(): Promise<void> {
    await nextTurn();
    this.since = performance.now();
  }
}

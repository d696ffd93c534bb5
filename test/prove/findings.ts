const KEPT = 20;

/** What should not be, the first of each kind; the rest is counted. */
export class Findings {
  private readonly kept: string[] = [];
  private readonly kinds = new Map<string, number>();

  /** @param say told the first of each kind at once: a long proof may be ended before it ends */
  constructor(private readonly say: (line: string) => void = () => undefined) {}

  /** @param kind what is alike: of each, one is told */
  add(kind: string, counterexample: string): void {
    const count = (this.kinds.get(kind) ?? 0) + 1;
    this.kinds.set(kind, count);
    if (count > 1 || this.kept.length >= KEPT) return;
    this.kept.push(counterexample);
    this.say(counterexample);
  }

  get list(): readonly string[] {
    return this.kept;
  }

  get count(): number {
    return [...this.kinds.values()].reduce((sum, count) => sum + count, 0);
  }
}

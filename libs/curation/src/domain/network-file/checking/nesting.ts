const MOST_STEPS = 20_000_000;

export type Nested = 'fine' | 'circle' | 'too entangled';

/** Which network has which members: networks nest, but none is its own member, however far down (NET-03). */
export class Nesting {
  private readonly members = new Map<string, Set<string>>();
  private steps = 0;

  /** @param mostSteps work spent on looking for circles; honest files need next to none of it */
  constructor(private readonly mostSteps = MOST_STEPS) {}

  /** Adds a membership that is known to be fine. */
  add(network: string, member: string): void {
    const members = this.members.get(network) ?? new Set();
    this.members.set(network, members.add(member));
  }

  /** Adds a membership unless it closes a circle, whatever its dates, or that can no longer be told. */
  tryAdd(network: string, member: string): Nested {
    if (this.members.get(network)?.has(member)) return 'fine';
    const nested = this.judge(network, member);
    if (nested === 'fine') this.add(network, member);
    return nested;
  }

  private judge(network: string, member: string): Nested {
    const seen = new Set([member]);
    for (const at of seen) {
      if (at === network) return 'circle';
      for (const below of this.members.get(at) ?? []) {
        this.steps += 1;
        if (this.steps > this.mostSteps) return 'too entangled';
        seen.add(below);
      }
    }
    return 'fine';
  }
}

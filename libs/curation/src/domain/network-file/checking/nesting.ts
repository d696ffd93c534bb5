const MOST_STEPS = 200_000_000;

export type Nested = 'fine' | 'circle' | 'too entangled';

/** Which networks have which members: networks nest, but none is its own member, however far down (NET-03). */
export class Nesting {
  /** Upwards, because there are few networks above anything, and many members below a network. */
  private readonly networksOf = new Map<string, Set<string>>();
  private readonly networks = new Set<string>();
  private steps = 0;

  /** @param mostSteps work spent on looking for circles; honest files need next to none of it */
  constructor(private readonly mostSteps = MOST_STEPS) {}

  /** Adds a membership that is known to be fine. */
  add(network: string, member: string): void {
    const above = this.networksOf.get(member) ?? new Set();
    this.networksOf.set(member, above.add(network));
    this.networks.add(network);
  }

  /** Adds a membership unless it closes a circle, whatever its dates, or that can no longer be told. */
  tryAdd(network: string, member: string): Nested {
    const nested = this.judge(network, member);
    if (nested === 'fine') this.add(network, member);
    return nested;
  }

  /** Only what has members itself can have `network` below it; then it is found going up from `network`. */
  private judge(network: string, member: string): Nested {
    if (network === member) return 'circle';
    if (!this.networks.has(member) || this.networksOf.get(member)?.has(network)) return 'fine';
    const above = new Set([network]);
    for (const at of above) {
      if (at === member) return 'circle';
      for (const higher of this.networksOf.get(at) ?? []) {
        this.steps += 1;
        if (this.steps > this.mostSteps) return 'too entangled';
        above.add(higher);
      }
    }
    return 'fine';
  }
}

/** Adds up what is shared with each of many, and gives the most at the end. Used again and again. */
export class Tally {
  private readonly sums: Float32Array;
  private readonly met: Int32Array;
  private readonly worth: Float32Array;
  private readonly sorted: Float32Array;
  private count = 0;

  /** @param factors what the sum of each is multiplied with */
  constructor(private readonly factors: Float32Array) {
    this.sums = new Float32Array(factors.length);
    this.met = new Int32Array(factors.length);
    this.worth = new Float32Array(factors.length);
    this.sorted = new Float32Array(factors.length);
  }

  /** Adds to some of a list: those at places `from` to before `to`. */
  add(others: readonly number[], from: number, to: number, worth: number): void {
    const { sums, met } = this;
    for (let place = from; place < to; place += 1) {
      const other = others[place]!;
      if (sums[other] === 0) met[this.count++] = other;
      sums[other] = sums[other]! + worth;
    }
  }

  /** The most, at most as many as asked for, without the one itself; equals in an order of its own for each. Begins anew. */
  best(one: number, most: number): number[] {
    const { sums, met, worth, count } = this;
    for (let entry = 0; entry < count; entry += 1) {
      const other = met[entry]!;
      worth[entry] = other === one ? 0 : sums[other]! * this.factors[other]! + turn(one, other);
      sums[other] = 0;
    }
    this.count = 0;
    const least = this.nthLargest(count, most);
    const kept: number[] = [];
    for (let entry = 0; entry < count; entry += 1)
      if (worth[entry]! >= least && worth[entry]! > 0) kept.push(entry);
    kept.sort((a, b) => worth[b]! - worth[a]! || met[a]! - met[b]!);
    return kept.slice(0, most).map((entry) => met[entry]!);
  }

  /** By halving what is left around a pivot (Hoare 1961): sorting all would take ten times as long. */
  private nthLargest(count: number, n: number): number {
    if (count <= n) return 0;
    const values = this.sorted;
    values.set(this.worth.subarray(0, count));
    let from = 0;
    let to = count - 1;
    const wanted = count - n;
    while (from < to) {
      const pivot = values[(from + to) >>> 1]!;
      let low = from;
      let high = to;
      while (low <= high) {
        while (values[low]! < pivot) low += 1;
        while (values[high]! > pivot) high -= 1;
        if (low > high) break;
        const value = values[low]!;
        values[low] = values[high]!;
        values[high] = value;
        low += 1;
        high -= 1;
      }
      if (wanted <= high) to = high;
      else if (wanted >= low) from = low;
      else break;
    }
    return values[wanted]!;
  }
}

/** Less than anything that is shared is worth: it orders equals, for everyone in another way. */
function turn(one: number, other: number): number {
  const mixed = Math.imul(one ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(other + 1, 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 15)) >>> 0) / 4_294_967_296 / 1_000;
}

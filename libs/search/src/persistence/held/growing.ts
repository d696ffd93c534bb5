/** A typed array to which more is added: less room than an array of JavaScript, and quicker to go through. */
export class Growing<Items extends Float64Array | Int32Array> {
  items: Items;
  length = 0;

  /** @param ofLength makes zeros */
  constructor(private readonly ofLength: (length: number) => Items) {
    this.items = ofLength(16);
  }

  push(value: number): void {
    if (this.length === this.items.length) {
      const larger = this.ofLength(2 * this.length);
      larger.set(this.items);
      this.items = larger;
    }
    this.items[this.length] = value;
    this.length += 1;
  }
}

export function doubles(): Growing<Float64Array> {
  return new Growing((length) => new Float64Array(length));
}

/** @param first what it begins with */
export function integers(...first: number[]): Growing<Int32Array> {
  const integers = new Growing((length) => new Int32Array(length));
  for (const one of first) integers.push(one);
  return integers;
}

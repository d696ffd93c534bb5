/** Some documents of a search, by their slots; the room is used again by the next search. */
export class Slots {
  items = new Uint32Array(0);
  length = 0;

  /** There are none. @param most how many there may be */
  begin(most: number): void {
    if (this.items.length < most) this.items = new Uint32Array(Math.ceil(1.5 * most));
    this.length = 0;
  }

  push(slot: number): void {
    this.items[this.length] = slot;
    this.length += 1;
  }

  has(slot: number): boolean {
    return this.items.subarray(0, this.length).includes(slot);
  }

  /** Leaves out those of which that is not so. */
  keep(isSo: (slot: number) => boolean): void {
    const { items, length } = this;
    let kept = 0;
    for (let at = 0; at < length; at += 1) {
      const slot = items[at]!;
      if (!isSo(slot)) continue;
      items[kept] = slot;
      kept += 1;
    }
    this.length = kept;
  }
}

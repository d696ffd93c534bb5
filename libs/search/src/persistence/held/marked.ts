/** Reused by every search: a number a slot, and which of them count now. */
export class Marked {
  private marks = new Uint32Array(0);
  /** Larger marks than this count now, up to `base`. */
  private first = 0;
  private base = 0;

  /** Nothing is marked any more. @param slots how many there are @param steps the largest mark that will be set */
  begin(slots: number, steps: number): void {
    if (this.marks.length < slots) {
      this.marks = new Uint32Array(Math.ceil(1.5 * slots));
      this.base = 0;
    }
    if (this.base + steps >= 2 ** 32) {
      this.marks.fill(0);
      this.base = 0;
    }
    this.first = this.base;
    this.base += steps;
  }

  /** 0 for a slot that is not marked. */
  of(slot: number): number {
    const mark = this.marks[slot]!;
    return mark > this.first ? mark - this.first : 0;
  }

  set(slot: number, step: number): void {
    this.marks[slot] = this.first + step;
  }
}

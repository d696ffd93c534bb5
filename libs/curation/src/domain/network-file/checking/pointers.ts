/** Things of which each points to at most one other: organisations that were merged, topics and their broader topic. */
export class Pointers {
  /** Shortened to the end of the chain whenever it is walked. */
  private readonly next = new Map<string, string>();

  /** Lets `id`, which points nowhere yet, point to `to`. @returns false, and does nothing, if that closes a circle */
  tryAdd(id: string, to: string): boolean {
    const end = this.endOf(to);
    if (end === id || this.next.has(id)) return end !== id;
    this.next.set(id, end);
    return true;
  }

  private endOf(id: string): string {
    let end = id;
    for (let next = this.next.get(end); next !== undefined; next = this.next.get(end)) end = next;
    for (let at = id; at !== end;) {
      const next = this.next.get(at) ?? end;
      this.next.set(at, end);
      at = next;
    }
    return end;
  }
}

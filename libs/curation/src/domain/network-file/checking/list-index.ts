export type EntryState = 'accepted' | 'rejected' | 'absent';

/** The keys of one list of the file and what became of their entries; texts and references stay on disk. */
export class ListIndex {
  private readonly ordinals = new Map<string, number>();
  private readonly lines: number[] = [];
  private readonly rejected = new Set<number>();

  /** Entries seen so far. */
  get size(): number {
    return this.lines.length;
  }

  get rejectedCount(): number {
    return this.rejected.size;
  }

  /** Keys of the list, each once. */
  get keys(): readonly string[] {
    return [...this.ordinals.keys()];
  }

  /** Adds the next entry of the list. @returns the line of an earlier entry with the same key, if there is one */
  add(key: string | null, line: number): number | null {
    const ordinal = this.lines.push(line) - 1;
    const name = key ?? `#${ordinal + 1}`;
    const earlier = this.ordinals.get(name);
    if (earlier === undefined) this.ordinals.set(name, ordinal);
    return earlier === undefined ? null : (this.lines[earlier] ?? null);
  }

  reject(ordinal: number): void {
    this.rejected.add(ordinal);
  }

  isRejected(ordinal: number): boolean {
    return this.rejected.has(ordinal);
  }

  rejectedOrdinals(): Iterable<number> {
    return this.rejected;
  }

  ordinalOf(key: string): number | undefined {
    return this.ordinals.get(key);
  }

  /** Of the first entry with this key. */
  stateOf(key: string): EntryState {
    const ordinal = this.ordinals.get(key);
    if (ordinal === undefined) return 'absent';
    return this.rejected.has(ordinal) ? 'rejected' : 'accepted';
  }
}

/** What was made of rows, each for as long as its row stays the same; the most recently used ones, up to a number. */
export class HeldVersions<T> {
  private readonly held = new Map<string, { readonly version: string; readonly content: T }>();

  /** @param most how many are held */
  constructor(private readonly most: number) {}

  /** Whether one more can be held without another being let go. */
  get hasRoom(): boolean {
    return this.held.size < this.most;
  }

  /** undefined where nothing was made of this version, or it was let go. */
  get(key: string, version: string): T | undefined {
    const found = this.held.get(key);
    if (found?.version !== version) return undefined;
    // Maps are read in the order in which entries were put in: the first one is the least recently used.
    this.held.delete(key);
    this.held.set(key, found);
    return found.content;
  }

  /** Lets go of what was made of another version. */
  put(key: string, version: string, content: T): void {
    this.held.delete(key);
    this.held.set(key, { version, content });
    if (this.held.size <= this.most) return;
    const [oldest] = this.held.keys();
    if (oldest !== undefined) this.held.delete(oldest);
  }
}

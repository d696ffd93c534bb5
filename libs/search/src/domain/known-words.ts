/** Names of words that a rebuild has taken in and need not take in again, until some of them may have been forgotten. */
export class KnownWords {
  private names = new Set<string>();
  private recounts: string | null = null;

  /** @param recounts as `WordStore.recounts` says now; what was known before the last one is not known any more */
  since(recounts: string): ReadonlySet<string> {
    if (recounts !== this.recounts) this.names = new Set();
    this.recounts = recounts;
    return this.names;
  }

  add(names: Iterable<string>): void {
    for (const name of names) this.names.add(name);
  }
}

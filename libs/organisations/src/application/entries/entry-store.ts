/** Where entries of one kind are kept; those that were withdrawn are found too. */
export interface EntryStore<T> {
  byIds(ids: readonly string[]): Promise<T[]>;
  bySlugs(slugs: readonly string[]): Promise<T[]>;
  /** Until the end of the transaction nobody else changes them; so `lockBySlugs`. */
  lockByIds(ids: readonly string[]): Promise<T[]>;
  lockBySlugs(slugs: readonly string[]): Promise<T[]>;
}

import type { EntryOf } from '../entries/schemas.js';
import type { ListName } from '../lists.js';
import { inOrder } from './key-order.js';

type Entries<T> = AsyncIterable<T> | Iterable<T>;

/** The entries of a network, list by list. Each list is read once, in the order of `LISTS`. */
export type NetworkLists = { readonly [L in ListName]?: Entries<EntryOf<L>> };

/** The entries of one list as they are written. */
export async function* orderedEntries<L extends ListName>(
  list: L,
  lists: NetworkLists,
): AsyncGenerator<EntryOf<L>> {
  const entries: Entries<EntryOf<L>> | undefined = lists[list];
  for await (const entry of entries ?? []) yield inOrder(list, entry);
}

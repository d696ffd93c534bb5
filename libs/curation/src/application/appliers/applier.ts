import type { ImportSource, SaveResult } from '#platform';
import type { EntryOf } from '../../domain/network-file/entries/schemas.js';
import type { ListName } from '../../domain/network-file/lists.js';

/** Hands checked entries of one list to the slice that owns them; in the caller's transaction. */
export type Applier<L extends ListName> = (
  entries: readonly EntryOf<L>[],
  source: ImportSource,
) => Promise<SaveResult[]>;

/** One applier a list. */
export type Appliers = { readonly [L in ListName]: Applier<L> };

import type { EntryStore } from './entry-store.js';

const ID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** A store of entries that go by their ids: an address that is none finds nothing. */
export function addressedById<T>(entries: Pick<EntryStore<T>, 'byIds' | 'lockByIds'>): EntryStore<T> {
  const ids = (addresses: readonly string[]) => addresses.filter((one) => ID.test(one));
  return {
    byIds: (all) => entries.byIds(all),
    lockByIds: (all) => entries.lockByIds(all),
    bySlugs: (addresses) => entries.byIds(ids(addresses)),
    lockBySlugs: (addresses) => entries.lockByIds(ids(addresses)),
  };
}

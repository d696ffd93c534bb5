import { Keys } from './keys.js';
import { badRequest, indexNotFound } from './refusal.js';
import { Store } from './store.js';
import { Tasks } from './tasks.js';

/** What the server holds: indexes, keys, tasks. */
export class Indexes {
  readonly keys: Keys;
  readonly tasks = new Tasks();
  /** As `/version` says. */
  version = '1.50.0';
  private stores = new Map<string, Store>();

  constructor(master: string) {
    this.keys = new Keys(master);
  }

  /** All indexes gone, as after a new start on an empty disk. */
  forget(): void {
    this.stores = new Map();
  }

  has(uid: string): boolean {
    return this.stores.has(uid);
  }

  /** @throws Refusal when there is no such index */
  index(uid: string, where = ''): Store {
    const store = this.stores.get(uid);
    if (!store) throw indexNotFound(uid, where);
    return store;
  }

  /** Writing creates an index that is missing: a typo in its name is no error. */
  indexFor(uid: string, primaryKey: string | null = null): Store {
    return this.stores.get(uid) ?? this.create(uid, primaryKey);
  }

  create(uid: string, primaryKey: string | null): Store {
    if (this.stores.has(uid)) throw badRequest('index_already_exists', `Index \`${uid}\` already exists.`);
    const store = new Store(uid, primaryKey);
    this.stores.set(uid, store);
    return store;
  }

  /** How many documents went with it. */
  drop(uid: string): number {
    const { size } = this.index(uid);
    this.stores.delete(uid);
    return size;
  }

  /** Exchanges documents, settings and history; a name that nobody has yet is simply taken. */
  swap(a: string, b: string): void {
    const [left, right] = [this.stores.get(a), this.stores.get(b)];
    this.stores.delete(a);
    this.stores.delete(b);
    for (const [store, uid] of [[left, b] as const, [right, a] as const]) {
      if (!store) continue;
      store.uid = uid;
      this.stores.set(uid, store);
    }
    this.tasks.swapNames(a, b);
  }

  list(offset: number, limit: number) {
    const all = [...this.stores.values()].map((store) => this.describe(store));
    return { results: all.slice(offset, offset + limit), offset, limit, total: all.length };
  }

  describe({ uid, createdAt, updatedAt, primaryKey }: Store) {
    return { uid, createdAt, updatedAt, primaryKey };
  }

  stats() {
    const stores = [...this.stores.values()];
    const indexes = Object.fromEntries(stores.map((one) => [one.uid, one.stats(this.tasks.isBusy(one.uid))]));
    const lastUpdate =
      stores
        .map(({ updatedAt }) => updatedAt)
        .sort()
        .at(-1) ?? null;
    return { databaseSize: 94_208, usedDatabaseSize: 20_480, lastUpdate, indexes };
  }
}

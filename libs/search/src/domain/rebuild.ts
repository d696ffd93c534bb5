import { RECORD_TYPES, type RecordKey } from './record.js';

/** One building of the index anew, as far as it has come. */
export interface Rebuild {
  readonly id: string;
  /** What documents are made from besides the records; see `IndexBasis`. */
  readonly basis: string;
  readonly state: 'running' | 'done' | 'replaced';
  readonly startedAt: Date;
  /** The last sign of life. */
  readonly continuedAt: Date;
  readonly finishedAt: Date | null;
  /** Records done. */
  readonly done: number;
  /** Records in all, as counted by whoever went on with it last. */
  readonly total: number;
  /** The last record that is done; null before the first. */
  readonly after: RecordKey | null;
}

/** The order in which a rebuild goes over the records: by type, then by id. */
export function compareKeys(a: RecordKey, b: RecordKey): number {
  if (a.type !== b.type) return RECORD_TYPES.indexOf(a.type) - RECORD_TYPES.indexOf(b.type);
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

/** How many of these keys, which are in order, a rebuild has behind it. */
export function countBehind(keys: readonly RecordKey[], after: RecordKey | null): number {
  if (after === null) return 0;
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareKeys(keys[middle]!, after) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

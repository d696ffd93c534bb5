import { randomUUID } from 'node:crypto';
import { type Merged, mergeFields } from './merge-fields.js';
import type { Origin, Provenance } from './provenance.js';
import type { SaveResult } from './save-result.js';

/** A stored record as far as merging needs to know it. */
export interface Stored {
  readonly id: string;
  readonly provenance: Provenance;
}

/** What an import makes of one record, known or new. */
export interface MergedEntry<T> extends Merged<T> {
  readonly id: string;
  readonly isNew: boolean;
  readonly isChanged: boolean;
}

/**
 * Merges one entry of a file into the record it means.
 *
 * @param existing null for a new record, which starts from `empty` and gets an id
 * @param incoming what the file says; see `mergeFields`
 */
export function mergeEntry<T extends object>(
  existing: (T & Stored) | null,
  empty: T,
  incoming: Partial<T>,
  originOf: (field: keyof T & string) => Origin,
): MergedEntry<T> {
  const merged = mergeFields(
    existing ? pick(existing, empty) : empty,
    existing?.provenance ?? {},
    incoming,
    originOf,
  );
  const isNew = existing === null;
  return {
    ...merged,
    id: existing?.id ?? randomUUID(),
    isNew,
    isChanged: isNew || merged.changed.length > 0,
  };
}

/** The line of a report about one merged entry. */
export function saveResult(
  key: string,
  { isNew, isChanged, conflicts }: Omit<MergedEntry<object>, 'record'>,
): SaveResult {
  return { id: key, result: isNew ? 'created' : isChanged ? 'changed' : 'unchanged', conflicts };
}

function pick<T extends object>(record: T, shape: T): T {
  const keys = Object.keys(shape) as (keyof T)[];
  return Object.fromEntries(keys.map((key) => [key, record[key]])) as T;
}

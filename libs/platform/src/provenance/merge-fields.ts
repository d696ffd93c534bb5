import { isDeepStrictEqual } from 'node:util';
import type { Origin, Provenance } from './provenance.js';

/** Somebody looked at the field and decided; a file is older or knows less. Also where they decided that it has no value. */
const EDITED: readonly unknown[] = ['owner', 'curator'] satisfies Origin['source'][];

/** What became of a record into which a source's values were merged. */
export interface Merged<T> {
  readonly record: T;
  readonly provenance: Provenance;
  /** Fields that got a new value. */
  readonly changed: readonly string[];
  /** Fields that differ but were edited by the owner or a curator, and so were left alone. */
  readonly conflicts: readonly string[];
}

/**
 * Merges an import into what is there: empty never overwrites, and what an owner or a curator edited stays and is reported.
 *
 * @param current the record so far; of a new one, its empty values
 * @param incoming values by field; null, undefined, '' and [] say nothing
 * @param originOf the origin of a field's new value
 */
export function mergeFields<T extends object>(
  current: T,
  provenance: Provenance,
  incoming: Partial<T>,
  originOf: (field: keyof T & string) => Origin,
): Merged<T> {
  const record = { ...current };
  const origins: Record<string, Origin> = { ...provenance };
  const changed: string[] = [];
  const conflicts: string[] = [];
  for (const field of Object.keys(incoming) as (keyof T & string)[]) {
    const value = incoming[field];
    if (isEmpty(value) || isDeepStrictEqual(value, current[field])) continue;
    if (EDITED.includes(origins[field]?.source)) {
      conflicts.push(field);
      continue;
    }
    record[field] = value as T[typeof field];
    origins[field] = originOf(field);
    changed.push(field);
  }
  return { record, provenance: origins, changed, conflicts };
}

/** Whether a value says nothing: absent, an empty text, list or map. */
export function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

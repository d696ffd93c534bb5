import { isDeepStrictEqual } from 'node:util';
import type { Origin, Provenance } from './provenance.js';

/** What became of a record into which a source's values were merged. */
export interface Merged<T> {
  readonly record: T;
  readonly provenance: Provenance;
  /** Fields that got a new value. */
  readonly changed: readonly string[];
  /** Fields that differ but belong to the owner, and so were left alone. */
  readonly conflicts: readonly string[];
}

/**
 * Merges an import into what is there: empty never overwrites, and what an owner edited stays and is reported.
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
    if (origins[field]?.source === 'owner') {
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

import { isDeepStrictEqual } from 'node:util';
import { isEmpty } from '#platform';
import type { FieldValues } from './revision.js';

/** What differs between two states of a record, before and after, under the same paths; null stands for no value. */
export function changedFields(
  before: FieldValues,
  after: FieldValues,
): { readonly before: FieldValues; readonly after: FieldValues; readonly paths: readonly string[] } {
  const paths = Object.keys(after).filter(
    (path) => !isDeepStrictEqual(told(before[path]), told(after[path])),
  );
  const pick = (values: FieldValues) => Object.fromEntries(paths.map((path) => [path, values[path] ?? null]));
  return { before: pick(before), after: pick(after), paths };
}

/** Empty, absent and "no" say the same. */
function told(value: unknown): unknown {
  return isEmpty(value) || value === false ? null : value;
}

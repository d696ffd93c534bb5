import type { FieldValues, Revision } from './revision.js';

/**
 * What the fields that changed since a version were at that version.
 *
 * @param since all revisions of one record with a greater version, in any order
 */
export function undoTo(since: readonly Pick<Revision, 'version' | 'before'>[]): FieldValues {
  const newestFirst = [...since].sort((a, b) => b.version - a.version);
  return Object.assign({}, ...newestFirst.map(({ before }) => before)) as FieldValues;
}

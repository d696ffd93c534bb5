import type { Provenance } from '#platform';
import { changedFields } from './changed-fields.js';
import type { FieldValues, Revision } from './revision.js';

/** What a record is before a change; a new one has version 0 and no fields. */
export interface HeldVersion {
  /** Kind of the record, such as `initiative`. */
  readonly kind: string;
  readonly id: string;
  readonly version: number;
  readonly provenance: Provenance;
  readonly fields: FieldValues;
}

/** The revision of what a file changed; none where nothing differs. */
export function importRevisions(
  { kind, id: recordId, version, fields }: HeldVersion,
  after: FieldValues,
  date: Date,
): Revision[] {
  const { paths, ...values } = changedFields(fields, after);
  if (paths.length === 0) return [];
  const author = { accountId: null, role: 'import' } as const;
  return [
    { kind, recordId, version: version + 1, ...author, at: date.toISOString(), restored: null, ...values },
  ];
}

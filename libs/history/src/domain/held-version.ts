import type { Provenance } from '#platform';
import type { FieldValues } from './revision.js';

/** What a record is before a change; a new one has version 0 and no fields. */
export interface HeldVersion {
  /** Kind of the record, such as `initiative`. */
  readonly kind: string;
  readonly id: string;
  readonly version: number;
  readonly provenance: Provenance;
  readonly fields: FieldValues;
}

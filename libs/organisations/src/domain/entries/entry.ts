import type { FieldValues, HeldVersion } from '#history';
import type { Provenance } from '#platform';

/** What all have in common that editors of an organisation write besides its profile. */
export interface Entry {
  readonly id: string;
  /** 0: nothing is stored of it yet. */
  readonly version: number;
  readonly provenance: Provenance;
  /** Taken out of the directory by an editor: kept for its history, and nobody else knows of it. */
  readonly withdrawn: boolean;
}

/** What tells one kind of entries from the others. */
export interface EntryRules<T extends Entry> {
  /** Of the record in the history. */
  readonly kind: string;
  /** Code of the error where there is none. */
  readonly notFound: string;
  /** Id of the organisation in whose name it is written. */
  readonly ownerOf: (entry: T) => string;
  /** How its address ends. */
  readonly addressOf: (entry: T) => string;
  /** What the history keeps of it. */
  readonly fieldsOf: (entry: T) => FieldValues;
  /** The entry with other values of some of these fields. */
  readonly withFields: (entry: T, fields: FieldValues) => T;
}

/** An entry as it is before a change. */
export function heldEntry<T extends Entry>(rules: EntryRules<T>, entry: T): HeldVersion {
  const { id, version, provenance } = entry;
  return { kind: rules.kind, id, version, provenance, fields: rules.fieldsOf(entry) };
}

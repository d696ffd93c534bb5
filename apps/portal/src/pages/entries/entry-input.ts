import type { Choice } from '../../ui/index.js';

/**
 * How a field of an entry is typed: on a line, one entry a line, as addresses, as a date, as a text, as names of topics, as the name or the address of an
 * organisation, of several or of an initiative, as those of anything, as one of a few, as yes or no, or as who may see it.
 */
export type EntryInputKind =
  | 'line'
  | 'lines'
  | 'links'
  | 'date'
  | 'text'
  | 'topics'
  | 'organisation'
  | 'organisations'
  | 'initiative'
  | 'anything'
  | 'choice'
  | 'flag'
  | 'level';

/** Fields whose lines lead to organisations or initiatives. */
export const NAMING: ReadonlySet<EntryInputKind> = new Set([
  'organisation',
  'organisations',
  'initiative',
  'anything',
]);

/** A field of the form of an entry. */
export interface EntryInput {
  /** Path of the field: `period.from`. */
  readonly name: string;
  readonly kind: EntryInputKind;
  readonly label: string;
  readonly hint?: string;
  readonly choices?: readonly Choice[];
  /** Heading above this field and those with the same one after it. */
  readonly group?: string;
  /** What is said where it is empty, and must not be. */
  readonly missing?: string;
  /** Lines of a text. */
  readonly rows?: number;
}

/** Before the path of a field whose visibility is meant. */
export const LEVEL = 'sicht.';

/** Where a value came from. `added`: the source itself completed it from elsewhere. */
export interface Origin {
  readonly source: 'owner' | 'curator' | 'import' | 'register';
  /** Of an import: the file's name. */
  readonly name?: string;
  /** What the file says it took the value from, such as `booklet`. */
  readonly seen?: string;
  /** ISO 8601, UTC. */
  readonly date: string;
  readonly added?: true;
}

/** Origin by field name. A field without a value has none. */
export type Provenance = Readonly<Record<string, Origin>>;

/** Field paths that the source completed from elsewhere, or true for the whole entry. */
export type Added = true | readonly string[];

/** Whether a field, such as `names.alias`, is among the completed ones, by its own path, that of a parent or of a part. */
export function isAdded(field: string, added: Added | null | undefined): boolean {
  if (!added) return false;
  if (added === true) return true;
  return added.some((path) => path === field || path.startsWith(`${field}.`) || field.startsWith(`${path}.`));
}

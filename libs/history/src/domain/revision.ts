/** In which role somebody changed something. `import`: a file did. */
export const AUTHOR_ROLES = ['editor', 'owner', 'curator', 'import'] as const;
export type AuthorRole = (typeof AUTHOR_ROLES)[number];

/** Whoever changed something. */
export interface Author {
  /** Null for an import. */
  readonly accountId: string | null;
  readonly role: AuthorRole;
}

/** Fields with their values; a field without a value is null. */
export type FieldValues = Readonly<Record<string, unknown>>;

/** What one change of a record replaced. */
export interface Revision extends Author {
  /** Kind of the record, such as `organisation`. */
  readonly kind: string;
  readonly recordId: string;
  /** The version that the change made; also the revision's number. */
  readonly version: number;
  /** ISO 8601. */
  readonly at: string;
  /** The version to which the record was taken back, where the change did that. */
  readonly restored: number | null;
  /** The changed fields alone, both with the same keys. */
  readonly before: FieldValues;
  readonly after: FieldValues;
}

/** Something that was done, for those who have to answer for it. */
export interface AuditEntry {
  /** Null where no account was involved. */
  readonly accountId: string | null;
  /** `owner`, `curator`, `operator` …: as what it was done. */
  readonly role: string;
  /** In the past tense with its slice, such as `organisations.confirmed`. */
  readonly action: string;
  /** What it was done to: a kind and an id. */
  readonly subjectKind: string;
  readonly subjectId: string;
  /** Never a secret, a mail address or the value of a hidden field. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/** An entry as it stands in the log; `at` is ISO 8601. */
export type LoggedEntry = Required<AuditEntry> & { readonly at: string };

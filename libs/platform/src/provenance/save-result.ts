/** What saving one entry of a file did; `conflicts` are fields that the owner edited and that were therefore left alone. */
export interface SaveResult {
  /** The entry's key in the file. */
  readonly id: string;
  readonly result: 'created' | 'changed' | 'unchanged';
  readonly conflicts: readonly string[];
}

/** The file an import reads. */
export interface ImportSource {
  readonly name: string;
  readonly date: Date;
}

/** Codes of errors that say that an entry does not hold: what it names is gone since it was proposed. */
export const ENTRY_INVALID = /^(INITIATIVE|LISTING|STATEMENT)\.INVALID$/;

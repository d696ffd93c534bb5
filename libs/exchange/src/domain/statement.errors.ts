/** There is none, it was withdrawn, or its organisation was. */
export const STATEMENT_NOT_FOUND = 'STATEMENT.NOT_FOUND';

/** Some fields break a rule; details: `faults: FieldFault[]`. */
export const STATEMENT_INVALID = 'STATEMENT.INVALID';

/** Somebody saved in the meantime; details: `current` and `yours`, each with `version` and the fields in question. */
export const STATEMENT_STALE = 'STATEMENT.STALE';

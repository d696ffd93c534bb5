/** There is none, it was withdrawn, or its lead was. */
export const INITIATIVE_NOT_FOUND = 'INITIATIVE.NOT_FOUND';

/** Some fields break a rule; details: `faults: FieldFault[]`. */
export const INITIATIVE_INVALID = 'INITIATIVE.INVALID';

/** Somebody saved in the meantime; details: `current` and `yours`, each with `version` and the fields in question. */
export const INITIATIVE_STALE = 'INITIATIVE.STALE';

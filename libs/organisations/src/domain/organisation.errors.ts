/** Some fields break a rule; details: `faults: FieldFault[]`. */
export const ORGANISATION_INVALID = 'ORGANISATION.INVALID';

/** Somebody saved in the meantime; details: `current` and `yours`, each with `version` and the fields in question. */
export const ORGANISATION_STALE = 'ORGANISATION.STALE';

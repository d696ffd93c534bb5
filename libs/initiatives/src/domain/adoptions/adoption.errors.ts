/** There is none, it was withdrawn, or one of its ends was. */
export const ADOPTION_NOT_FOUND = 'ADOPTION.NOT_FOUND';

/** Some fields break a rule; details: `faults: FieldFault[]`. */
export const ADOPTION_INVALID = 'ADOPTION.INVALID';

/** The organisation has already told that it is at this stage; details: `id` of that adoption. */
export const ADOPTION_EXISTS = 'ADOPTION.EXISTS';

/** Somebody saved in the meantime; details: `current` and `yours`, each with `version` and the fields in question. */
export const ADOPTION_STALE = 'ADOPTION.STALE';

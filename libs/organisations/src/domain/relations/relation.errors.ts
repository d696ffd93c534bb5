/** There is none, it was withdrawn, or the organisation that told it was. */
export const RELATION_NOT_FOUND = 'RELATION.NOT_FOUND';

/** Some fields break a rule; details: `faults: FieldFault[]`. */
export const RELATION_INVALID = 'RELATION.INVALID';

/** Two organisations are already tied in this way; details: `id` of that relation. */
export const RELATION_EXISTS = 'RELATION.EXISTS';

/** Somebody saved in the meantime; details: `current` and `yours`, each with `version` and the fields in question. */
export const RELATION_STALE = 'RELATION.STALE';

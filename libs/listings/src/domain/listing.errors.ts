/** There is none, it was withdrawn, or its organisation was. */
export const LISTING_NOT_FOUND = 'LISTING.NOT_FOUND';

/** Some fields break a rule; details: `faults: FieldFault[]`. */
export const LISTING_INVALID = 'LISTING.INVALID';

/** Somebody saved in the meantime; details: `current` and `yours`, each with `version` and the fields in question. */
export const LISTING_STALE = 'LISTING.STALE';

/** One field of a profile that cannot be as it was said. */
export interface FieldFault {
  /** `summary`, `links.2`, `identifiers.wikidata`. */
  readonly path: string;
  /** Key of the texts for input. */
  readonly fault: string;
  /** What the text names, such as the slug of an unknown topic. */
  readonly value?: string;
}

/** Some fields break a rule; details: `faults: FieldFault[]`. */
export const ORGANISATION_INVALID = 'ORGANISATION.INVALID';

/** Somebody saved in the meantime; details: `current` and `yours`, each with `version` and the fields in question. */
export const ORGANISATION_STALE = 'ORGANISATION.STALE';

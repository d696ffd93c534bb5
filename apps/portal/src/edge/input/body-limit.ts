import { SetMetadata } from '@nestjs/common';

export const BODY_LIMIT_METADATA = 'netzlotse:body-limit';

/** Bytes that a body may have where nothing else is declared. */
export const USUAL_BODY = 20 * 1_024;

/** Bytes for profiles, texts and topic suggestions. */
export const LARGE_BODY = 100 * 1_024;

/**
 * Bytes for a form with long texts, four times what may be saved in every field: whoever pasted too much gets the form back with it.
 * An umlaut has six bytes in a form, and an initiative with its links and resources is the longest of them. Only read of editors.
 */
export const FORM_BODY = 3 * 1_024 * 1_024;

/** Bytes of a form that is handed back to somebody whose session is over: anybody can send one. */
export const KEPT_BODY = 1_024 * 1_024;

/** Declares that a handler takes a larger body than usual. */
export const BodyLimit = (bytes: number) => SetMetadata(BODY_LIMIT_METADATA, bytes);

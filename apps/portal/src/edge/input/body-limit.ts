import { SetMetadata } from '@nestjs/common';

export const BODY_LIMIT_METADATA = 'netzlotse:body-limit';

/** Bytes that a body may have where nothing else is declared. */
export const USUAL_BODY = 20 * 1_024;

/** Bytes for profiles, texts and topic suggestions. */
export const LARGE_BODY = 100 * 1_024;

/**
 * Bytes for a form with long texts, several times what may be saved: whoever pasted too much gets the form back with it. An umlaut
 * has six bytes in a form.
 */
export const FORM_BODY = 1_024 * 1_024;

/** Declares that a handler takes a larger body than usual. */
export const BodyLimit = (bytes: number) => SetMetadata(BODY_LIMIT_METADATA, bytes);

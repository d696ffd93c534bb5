import { SetMetadata } from '@nestjs/common';

export const BODY_LIMIT_METADATA = 'netzlotse:body-limit';

/** Bytes that a body may have where nothing else is declared. */
export const USUAL_BODY = 20 * 1_024;

/** Bytes for profiles, texts and topic suggestions. */
export const LARGE_BODY = 100 * 1_024;

/** Declares that a handler takes a larger body than usual. */
export const BodyLimit = (bytes: number) => SetMetadata(BODY_LIMIT_METADATA, bytes);

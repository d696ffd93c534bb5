import { SetMetadata } from '@nestjs/common';

export const PEOPLE_METADATA = 'netzlotse:for-people';

/** Declares that a handler, or every one of a controller, is not for tokens: it signs in or out, or is how an account gets more rights. */
export const ForPeople = () => SetMetadata(PEOPLE_METADATA, true);

import { SetMetadata } from '@nestjs/common';

export const COUNTED_METADATA = 'netzlotse:counted';

/** Declares that a handler makes something that stays: each account may do so a number of times a day, all kinds together. */
export const Counted = () => SetMetadata(COUNTED_METADATA, true);

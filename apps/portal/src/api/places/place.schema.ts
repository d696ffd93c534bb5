import { z } from 'zod';
import { searchText, wholeNumber } from '../../edge/index.js';
import { allOf } from '../parts/list.schema.js';
import { placeSchema } from '../parts/place.schema.js';

const MOST_PLACES = 100;
const USUAL_PLACES = 20;

export const placesRequest = z.strictObject({
  q: searchText
    .default('')
    .describe('A name with or without county or state, or the beginning of an AGS or ARS'),
  limit: wholeNumber(1, MOST_PLACES).default(USUAL_PLACES),
});

export type PlacesRequest = z.infer<typeof placesRequest>;

/** Best first; nothing without a question. */
export const placesResponse = allOf(placeSchema);

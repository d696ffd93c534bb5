import { z } from 'zod';
import { filterFields, searchRequest } from '../../api/search/search.schema.js';

const LONGEST_PLACE = 100;

/** A form sends its empty fields too. */
const blank = (value: unknown) => (value === '' ? undefined : value);

/**
 * What the page takes: all that the API takes, the view, and the place as it was typed. What is wrong with the question is said by the
 * page itself, so that nothing typed is lost; hence any text is taken here.
 */
export const searchPageRequest = z.strictObject({
  ...searchRequest.shape,
  q: z.string().optional(),
  near: z.preprocess(blank, filterFields.near),
  radiusKm: z.preprocess(blank, filterFields.radiusKm),
  listing: z.preprocess(blank, filterFields.listing),
  place: z.string().max(LONGEST_PLACE).optional(),
  view: z.enum(['map']).optional(),
});

export type SearchPageRequest = z.infer<typeof searchPageRequest>;

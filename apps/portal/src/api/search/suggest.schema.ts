import { z } from 'zod';
import { searchText, wholeNumber } from '../../edge/index.js';
import { allOf } from '../parts/list.schema.js';
import { refSchema } from '../parts/ref.schema.js';

const MOST_SUGGESTIONS = 20;
const USUAL_SUGGESTIONS = 8;

export const suggestRequest = z.strictObject({
  q: searchText.default(''),
  limit: wholeNumber(1, MOST_SUGGESTIONS).default(USUAL_SUGGESTIONS),
});

export type SuggestRequest = z.infer<typeof suggestRequest>;

export const suggestResponse = allOf(
  z.object({ ...refSchema.shape, hint: z.string() }).meta({ id: 'Suggestion' }),
);

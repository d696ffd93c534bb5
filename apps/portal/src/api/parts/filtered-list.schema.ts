import { z } from 'zod';
import { page } from '../../edge/index.js';
import { filterFields } from '../search/search.schema.js';

const { type: _type, listing: _listing, ...filters } = filterFields;

/** A list of one type, narrowed as a search is; without words its usual order is by name. */
export const filteredListRequest = z.strictObject({
  ...filters,
  sort: z.enum(['title', 'newest', 'distance']).optional(),
  ...page,
});
export type FilteredListRequest = z.infer<typeof filteredListRequest>;

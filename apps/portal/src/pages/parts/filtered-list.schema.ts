import { z } from 'zod';
import { page } from '../../edge/index.js';
import { filterFields } from '../../api/search/search.schema.js';

const { kind, topic, state, county, size, open, listing } = filterFields;

const shared = { kind, topic, state, county, size, sort: z.enum(['title', 'newest']).optional(), ...page };

/** The whole state of a list page. */
export const listPageRequest = z.strictObject({ ...shared, open });

/** The same for offers and needs. */
export const listingsPageRequest = z.strictObject({ ...shared, listing });

export type ListPageRequest = z.infer<typeof listPageRequest> &
  Partial<Pick<z.infer<typeof listingsPageRequest>, 'listing'>>;

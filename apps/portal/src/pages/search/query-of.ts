import type { FilterRequest } from '../../api/search/to-search-query.js';
import type { Query } from '../../ui/index.js';

/** The parameters of a request as they stand in an address; what is a default stays out. */
export function queryOf(request: Partial<FilterRequest>): Query {
  const { limit: _limit, open, typing: _typing, verbatim, radiusKm, ...rest } = request;
  return {
    ...rest,
    ...(open && { open: 'true' }),
    ...(verbatim && { verbatim: 'true' }),
    ...(radiusKm !== undefined && { radiusKm: String(radiusKm) }),
  };
}

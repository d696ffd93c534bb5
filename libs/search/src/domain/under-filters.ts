import { valuesOf } from './facet-values.js';
import type { Filed } from './search-document.js';
import { FACETS, type SearchQuery } from './search-query.js';

/** Whether something so filed stays under the filters of a question; how far away it lies is not looked at. */
export function isUnderFilters(
  filed: Filed,
  { filters, openOnly, listing, near }: Pick<SearchQuery, 'filters' | 'openOnly' | 'listing' | 'near'>,
): boolean {
  const isUnder = FACETS.every((facet) => {
    const wanted: readonly string[] = filters[facet];
    return wanted.length === 0 || valuesOf(filed, facet).some((value) => wanted.includes(value));
  });
  const isOpen = !openOnly || filed.openForCooperation;
  const isListed = listing === null || filed.listing === listing;
  const isPlaced = near?.radiusKm == null || filed.lat !== null;
  return isUnder && isOpen && isListed && isPlaced;
}

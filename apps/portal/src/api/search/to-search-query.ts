import { EVERYTHING, type Filters, type Near, NO_FILTERS, type SearchQuery } from '#search';
import { refuseInput } from '../../edge/index.js';
import type { KnownFilters } from './known-filters.js';
import type { SearchRequest } from './search.schema.js';

/** The parameters of a search or a filtered list, as far as a route takes them. */
export type FilterRequest = Partial<Omit<SearchRequest, 'limit' | 'cursor'>> &
  Pick<SearchRequest, 'limit' | 'cursor'>;

/**
 * Builds the query of a checked request; without words and without a sort of its own, a list is by title.
 *
 * @throws RequestError `SEARCH.NEAR_UNKNOWN`, `SEARCH.NEAR_MISSING`, or `REQUEST.INVALID` for unknown topics and places
 */
export function toSearchQuery(request: FilterRequest, known: KnownFilters): SearchQuery {
  known.check(request);
  const text = request.q?.trim() ?? '';
  const near = nearOf(request, known);
  if (near === null && (request.sort === 'distance' || request.radiusKm !== undefined)) {
    throw refuseInput([{ path: 'near', say: (texts) => texts.nearMissing }], 'SEARCH.NEAR_MISSING');
  }
  return {
    ...EVERYTHING,
    text,
    typing: request.typing ?? false,
    verbatim: request.verbatim ?? false,
    filters: filtersOf(request),
    openOnly: request.open ?? false,
    listing: request.listing ?? null,
    near,
    sort: request.sort ?? (text === '' ? 'title' : 'relevance'),
    limit: request.limit,
    cursor: request.cursor ?? null,
  };
}

function filtersOf({ type, kind, topic, state, county, size }: FilterRequest): Filters {
  const given = Object.entries({ type, kind, topic, state, county, size }).filter(([, values]) => values);
  return { ...NO_FILTERS, ...(Object.fromEntries(given) as Partial<Filters>) };
}

function nearOf({ near, ...request }: FilterRequest, known: KnownFilters): Near | null {
  const radiusKm = request.radiusKm ?? null;
  if (near === undefined) return null;
  if (near.includes(',')) {
    const [lat, lon] = near.split(',').map(Number) as [number, number];
    if (Math.abs(lat) > 90 || Math.abs(lon) > 180) {
      throw refuseInput([{ path: 'near', say: (texts) => texts.noPoint }]);
    }
    return { lat, lon, radiusKm };
  }
  const place = known.place(near);
  if (!place || place.lat === null || place.lon === null) {
    throw refuseInput([{ path: 'near', say: (texts) => texts.nearUnknown(near) }], 'SEARCH.NEAR_UNKNOWN');
  }
  return { lat: place.lat, lon: place.lon, radiusKm };
}

import { PlaceDirectory } from '#places';
import { DomainError } from '#platform';
import { EVERYTHING, type Filters, type Near, NO_FILTERS, type SearchQuery } from '#search';
import type { SearchRequest } from './search.schema.js';

/** The parameters of a search or a filtered list, as far as a route takes them. */
export type FilterRequest = Partial<Omit<SearchRequest, 'limit' | 'cursor'>> &
  Pick<SearchRequest, 'limit' | 'cursor'>;

/**
 * Builds the query of a checked request; without words and without a sort of its own, a list is by title.
 *
 * @throws DomainError `SEARCH.NEAR_UNKNOWN`, `SEARCH.NEAR_MISSING`
 */
export function toSearchQuery(request: FilterRequest, places: PlaceDirectory): SearchQuery {
  const text = request.q?.trim() ?? '';
  const near = nearOf(request, places);
  if (near === null && (request.sort === 'distance' || request.radiusKm !== undefined)) {
    throw new DomainError('SEARCH.NEAR_MISSING', 'invalid', { path: 'near' });
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

function nearOf({ near, ...request }: FilterRequest, places: PlaceDirectory): Near | null {
  const radiusKm = request.radiusKm ?? null;
  if (near === undefined) return null;
  if (near.includes(',')) {
    const [lat, lon] = near.split(',').map(Number) as [number, number];
    return { lat, lon, radiusKm };
  }
  const place = places.get(near);
  if (!place || place.lat === null || place.lon === null) {
    throw new DomainError('SEARCH.NEAR_UNKNOWN', 'invalid', { near });
  }
  return { lat: place.lat, lon: place.lon, radiusKm };
}

import type { Facet } from '#search';
import { withQuery } from '../../ui/index.js';
import { queryOf } from './query-of.js';
import type { SearchPageRequest } from './search-page.schema.js';

export const SEARCH_PATH = '/suche';

/** The address of the same search with some of it changed; it begins at its first page. */
export function addressWith(request: SearchPageRequest, changes: Partial<SearchPageRequest> = {}): string {
  const { place: _place, ...changed } = { ...request, cursor: undefined, ...changes };
  const isPlaced = changed.near !== undefined;
  return withQuery(SEARCH_PATH, queryOf(isPlaced ? changed : withoutPlace(changed)));
}

/** The address without one value of a facet. */
export function addressWithout(request: SearchPageRequest, facet: Facet, value: string): string {
  const left = (request[facet] as readonly string[] | undefined)?.filter((one) => one !== value);
  return addressWith(request, { [facet]: left?.length ? left : undefined });
}

/** The address with the question alone: no filter is left. */
export function addressOfQuestion({ q, typing, sort, view, limit }: SearchPageRequest): string {
  return addressWith({ q, typing, sort, view, limit });
}

/** The request without its place, and so without all that means nothing without one. */
export function withoutPlace<R extends Pick<SearchPageRequest, 'near' | 'radiusKm' | 'sort'>>(request: R): R {
  const sort = request.sort === 'distance' ? undefined : request.sort;
  return { ...request, near: undefined, radiusKm: undefined, sort };
}

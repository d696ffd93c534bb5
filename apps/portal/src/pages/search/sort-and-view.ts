import type { Messages } from '#messages';
import type { Sort } from '#search';
import type { SortLink } from '../../ui/index.js';
import { addressWith } from './search-address.js';
import type { SearchPageRequest } from './search-page.schema.js';

/** The orders that mean something: relevance needs words, distance a place. */
export function sortLinks(request: SearchPageRequest, { search }: Messages): SortLink[] {
  const isAsked = (request.q?.trim() ?? '') !== '';
  const usual: Sort = isAsked ? 'relevance' : 'title';
  const sorts: Sort[] = [
    ...(isAsked ? (['relevance'] as const) : []),
    ...(request.near ? (['distance'] as const) : []),
    'title',
    'newest',
  ];
  const current = request.sort ?? usual;
  return sorts.map((sort) => ({
    label: search.sorts[sort],
    to: addressWith(request, { sort: sort === usual ? undefined : sort }),
    current: sort === current,
  }));
}

/** The same results as a list or on the map. */
export function viewLinks(request: SearchPageRequest, { search }: Messages): SortLink[] {
  return ([undefined, 'map'] as const).map((view) => ({
    label: search.views[view ?? 'list'],
    to: addressWith(request, { view }),
    current: request.view === view,
  }));
}

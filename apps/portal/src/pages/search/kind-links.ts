import { type EngineAnswer, RECORD_TYPES } from '#search';
import type { CountedLink, Frame } from '../../ui/index.js';
import { addressWith } from './search-address.js';
import type { SearchPageRequest } from './search-page.schema.js';

/** All kinds together, or one alone, with how many each has; a kind that has none is a filter at most. */
export function kindLinks(
  request: SearchPageRequest,
  counts: EngineAnswer['facets']['type'],
  { messages }: Frame,
): CountedLink[] {
  const chosen: readonly string[] = request.type ?? [];
  const countOf = (type: string) => counts.find(({ value }) => value === type)?.count ?? 0;
  const kinds = RECORD_TYPES.map((type) => ({
    key: type,
    label: messages.ui.types[type],
    count: countOf(type),
    to: addressWith(request, { type: [type] }),
    current: chosen.includes(type),
  }));
  const all = {
    key: 'all',
    label: messages.search.all,
    count: kinds.reduce((sum, { count }) => sum + count, 0),
    to: addressWith(request, { type: undefined }),
    current: chosen.length === 0,
  };
  return [all, ...kinds.filter(({ count, current }) => count > 0 || current)];
}

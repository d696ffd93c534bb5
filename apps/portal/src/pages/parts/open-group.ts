import type { FacetGroupView, Frame } from '../../ui/index.js';
import type { ListPageRequest } from './filtered-list.schema.js';

/** The switch for "open for cooperation" (DIR-11), as a filter among the others. The index does not count it. */
export function openGroup({ open }: Pick<ListPageRequest, 'open'>, { messages }: Frame): FacetGroupView {
  return {
    name: 'open',
    legend: messages.organisations.cooperation,
    options: [{ value: 'true', label: messages.search.open, selected: open ?? false }],
  };
}

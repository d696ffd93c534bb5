import type { FacetGroupView, Frame } from '../../ui/index.js';
import { openGroup } from '../parts/open-group.js';
import type { SearchPageRequest } from './search-page.schema.js';

const LISTINGS = ['offer', 'need'] as const;

/** Filters that the index does not count. */
export function furtherGroups(request: SearchPageRequest, frame: Frame): FacetGroupView[] {
  const t = frame.messages.search;
  const { listing, verbatim = false } = request;
  return [
    {
      name: 'listing',
      legend: t.listing,
      single: true,
      options: [
        { value: '', label: t.listings.any, selected: listing === undefined },
        ...LISTINGS.map((value) => ({ value, label: t.listings[value], selected: value === listing })),
      ],
    },
    openGroup(request, frame),
    {
      name: 'verbatim',
      legend: t.wording,
      options: [{ value: 'true', label: t.verbatim, selected: verbatim }],
    },
  ];
}

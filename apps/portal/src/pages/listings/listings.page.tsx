import { LISTING_KINDS } from '#listings';
import { SortLinks, withQuery } from '../../ui/index.js';
import { FilteredListPage, type FilteredListProps } from '../parts/filtered-list.js';
import { queryOf } from '../search/query-of.js';

const PATH = '/biete-suche';

/** What is new is what one has not seen yet. */
export const USUAL_SORT = 'newest';

/** What is offered and what is sought, together or apart. */
export function ListingsPage(props: Pick<FilteredListProps, 'frame' | 'request' | 'list' | 'hits'>) {
  const { frame, request } = props;
  const t = frame.messages.listings;
  const chosen = request.listing;
  const texts = chosen ? { ...t, empty: t.noneOf[chosen], emptyHint: undefined } : t;
  return (
    <FilteredListPage {...props} path={PATH} texts={texts} usualSort={USUAL_SORT}>
      <nav class="ways" aria-label={t.show}>
        <SortLinks links={choices(props)} />
      </nav>
    </FilteredListPage>
  );
}

function choices({ frame, request }: Pick<FilteredListProps, 'frame' | 'request'>) {
  const t = frame.messages.listings;
  return [undefined, ...LISTING_KINDS].map((listing) => ({
    label: listing ? t.only[listing] : t.both,
    to: withQuery(PATH, { ...queryOf(request), listing, cursor: undefined }),
    current: request.listing === listing,
  }));
}

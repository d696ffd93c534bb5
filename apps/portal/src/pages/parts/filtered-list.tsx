import type { ComponentChildren } from 'preact';
import {
  countChosen,
  type FacetGroupView,
  Facets,
  type Frame,
  Hits,
  type HitView,
  type Named,
  Page,
  PageHeading,
  Pager,
  SortLinks,
  Wide,
  WithFilters,
  withQuery,
} from '../../ui/index.js';
import { queryOf } from '../search/query-of.js';
import type { ListPageRequest } from './filtered-list.schema.js';
import { NothingHere } from './nothing-here.js';
import type { FilteredList } from './read-filtered-list.js';

export interface FilteredListProps {
  frame: Frame;
  path: string;
  request: ListPageRequest;
  list: FilteredList;
  hits: readonly HitView[];
  texts: {
    readonly title: string;
    readonly lead: string;
    readonly count: (count: string) => string;
    readonly empty: string;
    readonly emptyHint?: string;
  };
  /** The order without a choice; by name unless said otherwise. */
  usualSort?: 'title' | 'newest';
  /** Filters of this list alone, before the others. */
  further?: readonly FacetGroupView[];
  /** Where to go on when nothing is found, beside fewer filters. */
  waysOut?: readonly Named[];
  /** Between heading and list. */
  children?: ComponentChildren;
}

/** A page with a list that can be narrowed; its address holds the whole state (SEA-10). */
export function FilteredListPage(props: FilteredListProps) {
  const { frame, path, request, list, texts, further = [] } = props;
  const groups = [...further, ...list.groups];
  const isNarrowed = countChosen(groups) > 0;
  return (
    <Page
      frame={frame}
      title={texts.title}
      description={texts.lead}
      indexed={frame.search === ''}
      islands={['facets']}
    >
      <Wide>
        <PageHeading title={texts.title} lead={texts.lead} />
        {props.children}
        {list.total.count > 0 || isNarrowed ? (
          <WithFilters
            filters={
              <Facets
                action={path}
                groups={groups}
                keep={{ sort: request.sort, listing: request.listing, limit: queryOf(request).limit }}
              />
            }
          >
            <Found {...props} isNarrowed={isNarrowed} />
          </WithFilters>
        ) : (
          <Found {...props} isNarrowed={false} />
        )}
      </Wide>
    </Page>
  );
}

function Found({
  frame,
  path,
  request,
  list,
  hits,
  texts,
  usualSort = 'title',
  isNarrowed,
  waysOut,
}: FilteredListProps & { isNarrowed: boolean }) {
  const query = queryOf(request);
  const isFurther = request.cursor !== undefined;
  if (hits.length === 0) {
    return (
      <NothingHere
        {...texts}
        {...{ path, isNarrowed, isFurther, waysOut }}
        keep={{ listing: request.listing }}
      />
    );
  }
  return (
    <>
      <div class="head">
        <h2>{countText(list.total, texts.count, frame)}</h2>
        {list.total.count > 1 && <SortLinks links={sortLinks(path, request, usualSort, frame)} />}
      </div>
      <Hits hits={hits} />
      <Pager
        label={frame.messages.search.moreEntries}
        next={list.next && withQuery(path, { ...query, cursor: list.next })}
        first={isFurther ? withQuery(path, { ...query, cursor: undefined }) : null}
      />
    </>
  );
}

function countText(
  { count, exact }: FilteredList['total'],
  text: (count: string) => string,
  { messages, format }: Frame,
): string {
  const number = format.number(count);
  return text(exact ? number : messages.ui.facets.about(number));
}

function sortLinks(path: string, request: ListPageRequest, usual: 'title' | 'newest', { messages }: Frame) {
  const current = request.sort ?? usual;
  return (['title', 'newest'] as const).map((sort) => ({
    label: messages.search.sorts[sort],
    to: withQuery(path, { ...queryOf(request), sort, cursor: undefined }),
    current: sort === current,
  }));
}

import type { EngineAnswer, Sort } from '#search';
import type { SearchRequest } from '../../api/search/search.schema.js';
import {
  Ask,
  Empty,
  type FacetGroupView,
  Facets,
  type Frame,
  Hits,
  type HitView,
  Page,
  Pager,
  SortLinks,
  Wide,
  WithFilters,
  withQuery,
} from '../../ui/index.js';
import { queryOf } from './query-of.js';

export interface SearchPageProps {
  frame: Frame;
  request: SearchRequest;
  hits: readonly HitView[];
  total: EngineAnswer['total'];
  groups: readonly FacetGroupView[];
  next: string | null;
}

const PATH = '/suche';

/** One box, all kinds together, filters beside: the address holds the whole state (SEA-10). */
export function SearchPage({ frame, request, hits, total, groups, next }: SearchPageProps) {
  const t = frame.messages.search;
  const asked = request.q?.trim() ?? '';
  const query = queryOf(request);
  return (
    <Page frame={frame} title={asked ? t.titleOf(asked) : t.title} indexed={false} islands={['suggest']}>
      <Wide>
        <h1 class="visually-hidden">{asked ? t.titleOf(asked) : t.title}</h1>
        <Ask value={asked} />
        <WithFilters
          filters={
            <Facets
              action={PATH}
              groups={groups}
              keep={{ q: request.q, sort: request.sort, near: request.near }}
            />
          }
        >
          <div class="head">
            <h2>{countText(total, frame)}</h2>
            {hits.length > 1 && <SortLinks links={sortLinks(request, frame)} />}
          </div>
          {hits.length > 0 ? (
            <Hits hits={hits} />
          ) : (
            <NothingFound frame={frame} request={request} groups={groups} />
          )}
          <Pager
            next={next && withQuery(PATH, { ...query, cursor: next })}
            first={request.cursor && withQuery(PATH, { ...query, cursor: undefined })}
          />
        </WithFilters>
      </Wide>
    </Page>
  );
}

function countText({ count, exact }: EngineAnswer['total'], { messages, format }: Frame): string {
  const text = format.number(count);
  return exact ? messages.search.hits(text) : messages.search.about(text);
}

/** Relevance means nothing without words, distance nothing without a place. */
function sortLinks(request: SearchRequest, { messages }: Frame) {
  const asked = (request.q?.trim() ?? '') !== '';
  const sorts: Sort[] = [
    ...(asked ? ['relevance' as const] : []),
    'title',
    'newest',
    ...(request.near ? ['distance' as const] : []),
  ];
  const current = request.sort ?? (asked ? 'relevance' : 'title');
  return sorts.map((sort) => ({
    label: messages.search.sorts[sort],
    to: withQuery(PATH, { ...queryOf(request), sort, cursor: undefined }),
    current: sort === current,
  }));
}

function NothingFound({ frame, request, groups }: Pick<SearchPageProps, 'frame' | 'request' | 'groups'>) {
  const t = frame.messages.search.nothing;
  const asked = request.q?.trim() ?? '';
  const isFiltered = groups.some(({ options }) => options.some(({ selected }) => selected));
  const actions = [
    ...(isFiltered ? [{ url: withQuery(PATH, { q: request.q }), title: t.withoutFilters }] : []),
    { url: '/themen', title: t.topics },
  ];
  const title = isFiltered ? t.filtered : asked ? t.title(asked) : t.empty;
  return (
    <Empty title={title} actions={actions}>
      {asked && <p>{t.hint}</p>}
    </Empty>
  );
}

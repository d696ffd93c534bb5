import {
  Chosen,
  type ChosenFilter,
  CountedLinks,
  type Frame,
  Hits,
  Link,
  type Named,
  type Outlines,
  Pager,
  SortLinks,
  Understood,
  withQuery,
} from '../../../ui/index.js';
import { kindLinks } from '../kind-links.js';
import { queryOf } from '../query-of.js';
import type { FoundResults } from '../read-search.js';
import { addressOfQuestion, addressWith, SEARCH_PATH } from '../search-address.js';
import type { SearchPageRequest } from '../search-page.schema.js';
import { sortLinks, viewLinks } from '../sort-and-view.js';
import { NothingFound } from './nothing-found.part.js';
import { MappedResults } from './results-map.part.js';
import { UnderstoodQuestion } from './understood.part.js';

export interface ResultsProps {
  frame: Frame;
  request: SearchPageRequest;
  found: FoundResults;
  around?: Named | null;
  chosen: readonly ChosenFilter[];
  outlines: Outlines | null;
}

/** All that was found: how many of what, in which order, and what was made of the question. */
export function Results({ frame, request, found, around, chosen, outlines }: ResultsProps) {
  const { messages } = frame;
  const { total, hits, facets, map, wayOut } = found;
  const t = messages.search;
  return (
    <>
      <div class="head">
        <h2 id="treffer" tabIndex={-1}>
          {headline(found, frame)}
        </h2>
        {hits.length > 0 && (
          <div class="orders">
            {total.count > 1 && !map && (
              <SortLinks label={t.sortLabel} links={sortLinks(request, messages)} />
            )}
            <SortLinks label={t.views.label} links={viewLinks(request, messages)} />
          </div>
        )}
      </div>
      <Chosen label={t.chosen} filters={chosen} reset={addressOfQuestion(request)} remove={t.remove} />
      {found.isFromStart && <Understood>{t.fromStart}</Understood>}
      <UnderstoodQuestion request={request} found={found} />
      {around && (
        <Understood>
          <Link to={around.url}>{around.title}</Link>
        </Understood>
      )}
      {(wayOut || hits.length === 0) && (
        <NothingFound request={request} found={found} isNarrowed={chosen.length > 0} />
      )}
      {total.count > 0 && (
        <CountedLinks
          label={t.typesLabel}
          links={kindLinks(request, facets.type, frame)}
          exact={total.exact}
        />
      )}
      {map && outlines ? (
        <MappedResults request={request} map={map} outlines={outlines} />
      ) : (
        <>
          {hits.length > 0 && <Hits hits={hits} />}
          <Pager
            next={found.next && withQuery(SEARCH_PATH, { ...queryOf(request), cursor: found.next })}
            first={request.cursor && addressWith(request)}
          />
        </>
      )}
    </>
  );
}

/** How many there are; where no hit has all words, how many have some. */
export function headline({ total, partial }: FoundResults, { messages, format }: Frame): string {
  const count = format.number(total.count);
  const t = messages.search;
  if (partial) return t.partial.some(total.exact ? count : messages.ui.facets.about(count));
  return total.exact ? t.hits(count) : t.about(count);
}

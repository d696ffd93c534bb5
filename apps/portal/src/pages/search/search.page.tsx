import {
  Ask,
  type ChosenFilter,
  Facets,
  type Frame,
  NearField,
  type Named,
  type NearFieldProps,
  type Outlines,
  Page,
  pathIn,
  type Query,
  Wide,
  WithFilters,
} from '../../ui/index.js';
import { furtherGroups } from './further-groups.js';
import { Results } from './parts/results.part.js';
import { queryOf } from './query-of.js';
import type { FoundResults } from './read-search.js';
import { addressOfQuestion, addressWith, SEARCH_PATH } from './search-address.js';
import type { SearchPageRequest } from './search-page.schema.js';

export interface SearchPageProps {
  frame: Frame;
  request: SearchPageRequest;
  near: NearFieldProps;
  chosen: readonly ChosenFilter[];
  /** Why the question was not asked; stands at the field. */
  error?: string;
  /** Absent where the question was not asked. */
  found: FoundResults | null;
  /** What lies around a place that the question names. */
  around?: Named | null;
  outlines: Outlines | null;
}

/** One box, all kinds together, filters beside: the address holds the whole state (SEA-10), and one form is all it takes. */
export function SearchPage({
  frame,
  request,
  near,
  chosen,
  error,
  found,
  around,
  outlines,
}: SearchPageProps) {
  const { search } = frame.messages;
  const asked = request.q?.trim() ?? '';
  const title = asked ? search.titleOf(asked) : search.title;
  const here = pathIn(frame.language, addressWith(request, { cursor: request.cursor }));
  return (
    <Page frame={frame} title={title} indexed={false} islands={['search']}>
      <Wide>
        <h1 class="visually-hidden">{title}</h1>
        <form action={pathIn(frame.language, SEARCH_PATH)} data-live={JSON.stringify(search.live)}>
          <Ask value={request.q} error={error} isInForm />
          <WithFilters
            filters={
              <Facets
                action={SEARCH_PATH}
                groups={[...(found?.groups ?? []), ...furtherGroups(request, frame)]}
                keep={unshown(request, found)}
                reset={addressOfQuestion(request)}
                active={chosen.length}
                isOpen={near.error !== undefined}
                isInForm
              >
                <NearField {...near} />
              </Facets>
            }
          >
            <div class="results" data-address={here}>
              {found && <Results {...{ frame, request, found, around, chosen, outlines }} />}
            </div>
          </WithFilters>
        </form>
      </Wide>
    </Page>
  );
}

/** What no field of the form shows and what must survive it: where nothing was counted, the filters of the index too. */
function unshown(request: SearchPageRequest, found: FoundResults | null): Query {
  const { sort, view, limit, type, kind, topic, state, county, size } = queryOf(request);
  return { sort, view, limit, ...(!found && { type, kind, topic, state, county, size }) };
}

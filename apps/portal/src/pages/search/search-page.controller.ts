import { Controller, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { NoteSeen } from '#curation';
import { loadOutlines } from '#places';
import { DomainError, type Viewer } from '#platform';
import { KnownFilters } from '../../api/search/known-filters.js';
import { toSearchQuery } from '../../api/search/to-search-query.js';
import {
  Access,
  CurrentAsker,
  CurrentFrame,
  CurrentViewer,
  InTurn,
  PageRoute,
  RefusedPage,
  RequestError,
  SeeOther,
} from '../../edge/index.js';
import { type Frame, outlinesOf, renderPage } from '../../ui/index.js';
import { ChoosePlace } from './choose-place.js';
import { ChosenFilters } from './chosen-filters.js';
import { type FoundResults, ReadSearch } from './read-search.js';
import { nearField } from './near-field.js';
import { refuseQuestion } from './refuse-question.js';
import { addressWith, withoutPlace } from './search-address.js';
import { type SearchPageRequest, searchPageRequest } from './search-page.schema.js';
import { SearchPage, type SearchPageProps } from './search.page.js';

@Controller()
@Access('public')
@InTurn()
export class SearchPageController {
  constructor(
    private readonly readSearch: ReadSearch,
    private readonly choosePlace: ChoosePlace,
    private readonly chosenFilters: ChosenFilters,
    private readonly known: KnownFilters,
    private readonly seen: NoteSeen,
  ) {}

  @PageRoute('suche')
  async show(
    @Query({ schema: searchPageRequest }) asked: SearchPageRequest,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
    @CurrentAsker() asker: string,
    @Req() { headers }: Request,
  ): Promise<string> {
    const { place, ...typed } = asked;
    const page = { frame, ...this.aroundResults(typed, place, frame) };
    const refused = refuseQuestion(typed.q ?? '', frame);
    if (refused) throw refusedPage(page, refused.text, refused.cause);
    const query = this.queryOf(page);
    const found = await this.readSearch
      .execute({ query, view: typed.view, viewer, asker }, frame)
      .catch((error: unknown): never => {
        const isTooBroad = error instanceof DomainError && error.code === 'SEARCH.TOO_BROAD';
        throw isTooBroad ? refusedPage(page, frame.messages.search.refused.tooBroad, error) : error;
      });
    const request = found.isFromStart ? { ...page.request, cursor: undefined } : page.request;
    // Half a word that somebody types is no question yet.
    if (!request.typing) {
      this.seen.found(found.organisationIds, request.q ?? '', { viewer, userAgent: headers['user-agent'] });
    }
    return renderPage(
      SearchPage({
        ...page,
        request,
        found,
        around: this.choosePlace.around(request, frame),
        outlines: await outlinesFor(found),
      }),
    );
  }

  /** @throws RefusedPage that says which place or topic nobody knows; the question and the filters stay as they were */
  private queryOf(page: Omit<SearchPageProps, 'found' | 'outlines'>) {
    try {
      return toSearchQuery(page.request, this.known);
    } catch (error) {
      const said = error instanceof RequestError ? error.errors?.map(({ message }) => message) : undefined;
      throw said ? refusedPage(page, said.join(' '), error) : error;
    }
  }

  /**
   * What stands around the results. A form that names a place is sent on to the address that says the same without it, unless the
   * name has to be asked about first.
   *
   * @throws SeeOther
   */
  private aroundResults(request: SearchPageRequest, place: string | undefined, frame: Frame) {
    const chosen = place === undefined ? null : this.choosePlace.execute(place, request.near, frame);
    if (chosen?.kind === 'none') throw new SeeOther(addressWith(request, { near: undefined }));
    if (chosen?.kind === 'settled') throw new SeeOther(addressWith(request, { near: chosen.near }));
    const settled = chosen ? withoutPlace(request) : request;
    return {
      request: settled,
      near: nearField(request, chosen, (near) => this.choosePlace.label(near, frame), frame),
      chosen: this.chosenFilters.of(settled, frame),
    };
  }
}

function refusedPage(
  page: Omit<SearchPageProps, 'found' | 'outlines'>,
  error: string,
  cause: unknown,
): RefusedPage {
  return new RefusedPage(renderPage(SearchPage({ ...page, error, found: null, outlines: null })), cause);
}

async function outlinesFor({ map }: FoundResults) {
  return map && outlinesOf(await loadOutlines(), map.grain === 'county' ? 'full' : 'light');
}

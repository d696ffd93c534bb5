import { Injectable } from '@nestjs/common';
import { DomainError, type Viewer } from '#platform';
import { type Facet, type SearchAnswer, type SearchQuery, SearchRecords } from '#search';
import { FacetPresenter } from '../../api/search/facet.presenter.js';
import type { FacetGroupView, Frame, HitView } from '../../ui/index.js';
import { facetGroups } from './facet-groups.js';
import { FindWayOut, type WayOut } from './find-way-out.js';
import { HitViews } from './hit-view.js';
import { ReadResultsMap, type ResultsMap } from './read-results-map.js';

/** What a search found, ready to be shown. */
export interface FoundResults extends Pick<
  SearchAnswer,
  'total' | 'next' | 'corrections' | 'partial' | 'facets' | 'fallback'
> {
  readonly hits: readonly HitView[];
  /** Ids of the organisations among them. */
  readonly organisationIds: readonly string[];
  readonly groups: readonly FacetGroupView[];
  /** Whether some hit has a word of the question in another form only. */
  readonly hasRelated: boolean;
  /** Where no hit has all that was asked for. */
  readonly wayOut: WayOut | null;
  /** Where the results are looked at on the map. */
  readonly map: ResultsMap | null;
  /** Whether this is the first page because nobody knows where the one that was asked for begins. */
  readonly isFromStart: boolean;
}

/** Kinds of result stand above the list, so that they are the last among the filters. */
const GROUPS: readonly Facet[] = ['topic', 'state', 'county', 'kind', 'size', 'type'];

/** A question, and who asks it. */
export interface Asked {
  readonly query: SearchQuery;
  readonly view: 'map' | undefined;
  readonly viewer: Viewer;
  /** Tells askers apart where nothing is found. */
  readonly asker: string;
}

/** Reads one page of a search with all that stands around it. */
@Injectable()
export class ReadSearch {
  constructor(
    private readonly searchRecords: SearchRecords,
    private readonly facets: FacetPresenter,
    private readonly hitViews: HitViews,
    private readonly findWayOut: FindWayOut,
    private readonly readMap: ReadResultsMap,
  ) {}

  /** An address with a cursor that holds no more still says what was asked: the page begins anew. */
  async execute(asked: Asked, frame: Frame): Promise<FoundResults> {
    try {
      return { ...(await this.read(asked, frame)), isFromStart: false };
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'CURSOR.INVALID') throw error;
      const first = { ...asked, query: { ...asked.query, cursor: null } };
      return { ...(await this.read(first, frame)), isFromStart: true };
    }
  }

  private async read(
    { query, view, viewer, asker }: Asked,
    frame: Frame,
  ): Promise<Omit<FoundResults, 'isFromStart'>> {
    const answer = await this.searchRecords.execute(query, viewer, asker);
    const { hits, total, facets, next, corrections, partial, fallback } = answer;
    const applied = corrections.filter((one) => one.applied);
    const values = this.facets.present(facets, query.filters, frame.language);
    const isStuck = partial || (total.count === 0 && query.cursor === null);
    return {
      total,
      next,
      organisationIds: hits.flatMap(({ record }) => (record.type === 'organisation' ? [record.id] : [])),
      corrections,
      partial,
      facets,
      fallback,
      hits: hits.map((hit) => this.hitViews.of(hit, frame, applied)),
      groups: facetGroups(GROUPS, values, query.filters, frame, total.exact).filter(canNarrow),
      hasRelated: hits.some(({ matched }) => matched.some(({ how }) => how !== 'exact')),
      wayOut: isStuck ? await this.findWayOut.execute(query, answer, viewer) : null,
      map:
        view === 'map' && total.count > 0 ? await this.readMap.execute(query, answer, viewer, frame) : null,
    };
  }
}

/** Where nothing was found, a group that counts nothing is no choice; one that is the reason is. */
function canNarrow({ options }: FacetGroupView): boolean {
  return options.some(
    ({ count, selected, inner }) => selected || count !== 0 || (inner !== undefined && canNarrow(inner)),
  );
}

import { Injectable } from '@nestjs/common';
import { ReadOrganisations } from '#organisations';
import { mayEdit, type Viewer } from '#platform';
import { EVERYTHING, NO_FILTERS, type SearchAnswer, type SearchQuery, SearchRecords } from '#search';
import { needPath } from '../entries/start-of-entry.js';
import { addressOf } from '../../addresses/address-of.js';
import type { Named } from '../../ui/index.js';

/** What to do where no hit has all that was asked for. */
export interface WayOut {
  /** The topic that has most of the words. */
  readonly topic: Named | null;
  /** How many hits the words have without any filter; null where none is set. */
  readonly withoutFilters: SearchAnswer['total'] | null;
  /** Words without which there are hits. */
  readonly spare: readonly string[];
  /** Forms of a need for what was asked, one an organisation that the viewer writes for; the title is the organisation's name. */
  readonly needs: readonly Named[];
}

const MOST_SPARE = 3;
const MOST_NEEDS = 3;

/** Looks for a way on: at most two further searches, of one hit each. */
@Injectable()
export class FindWayOut {
  constructor(
    private readonly searchRecords: SearchRecords,
    private readonly organisations: ReadOrganisations,
  ) {}

  async execute(query: SearchQuery, { hits }: SearchAnswer, viewer: Viewer): Promise<WayOut> {
    const mayHaveMore = isNarrowed(query);
    const [topic, withoutFilters, needs] = await Promise.all([
      mayHaveMore || hits.length > 0 ? this.nearestTopic(query, viewer) : null,
      mayHaveMore ? this.withoutFilters(query, viewer) : null,
      this.needs(query, viewer),
    ]);
    const single = hits.flatMap(({ missing }) => (missing.length === 1 ? missing : []));
    return { topic, withoutFilters, spare: [...new Set(single)].slice(0, MOST_SPARE), needs };
  }

  private async needs({ text }: SearchQuery, viewer: Viewer): Promise<Named[]> {
    const own = viewer.organisationIds.filter((id) => mayEdit(viewer, id));
    if (text.trim() === '' || own.length === 0) return [];
    const refs = [...(await this.organisations.refs(own)).values()];
    return refs
      .slice(0, MOST_NEEDS)
      .map(({ slug, name }) => ({ url: needPath(slug, text.trim()), title: name }));
  }

  private async nearestTopic({ text, typing }: SearchQuery, viewer: Viewer): Promise<Named | null> {
    if (text === '') return null;
    const { hits } = await this.searchRecords.execute(
      { ...UNNARROWED, text, typing, filters: { ...NO_FILTERS, type: ['topic'] } },
      viewer,
    );
    const [hit] = hits;
    return hit ? { url: addressOf('topic', hit.record.slug), title: hit.record.title } : null;
  }

  private async withoutFilters(
    { text, typing }: SearchQuery,
    viewer: Viewer,
  ): Promise<SearchAnswer['total']> {
    const { total, partial } = await this.searchRecords.execute({ ...UNNARROWED, text, typing }, viewer);
    return partial ? { count: 0, exact: true } : total;
  }
}

const UNNARROWED: SearchQuery = { ...EVERYTHING, limit: 1 };

/** Whether anything but the words narrows a search. */
export function isNarrowed({ filters, openOnly, listing, near }: SearchQuery): boolean {
  const isFiltered = Object.values(filters).some((values) => values.length > 0);
  return isFiltered || openOnly || listing !== null || near !== null;
}
